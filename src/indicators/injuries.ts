import type { Fact } from '../chart/chart.ts'
import type { Found, Indicator, Moment } from './indicator.ts'
import { differentDays, inLastMonths } from './patterns.ts'
import { RELATIVE_OR_CARER } from './relative-or-carer.ts'

const MONTHS = 12
/** When to show a pattern rather than background. It makes someone look; it concludes nothing. */
const FEWEST_DAYS = 3

export const injuries: Indicator = {
  id: 'injuries',
  group: 'health-effect',
  topic: 'health',
  label: 'Injuries: repeated, old, or not fitting the story',
  why: 'Injuries that come back, heal without care or do not fit what is told can come from violence or dangerous work.',
  explanations: [
    'Sport, falls, or ordinary accidents at work',
    'Partner violence or a street assault',
    'One injury coded at several visits',
  ],
  cannotTell: 'How it happened, and who was there.',
  requirements: ['R-003', 'R-106', 'R-122', 'R-131'],
  people: 'anyone',
  forChild: {
    explanations: [
      'Play, sport, falls and other ordinary accidents',
      'A fight between children',
      'One injury coded at several visits',
      RELATIVE_OR_CARER,
    ],
  },
  prompt: 'How did you get hurt? Has it happened before?',
  concepts: ['injury', 'scar', 'work-injury', 'assault'],
  find,
}

/** Injuries at work and in assaults count towards a pattern; by themselves they have indicators of their own. */
function find(facts: readonly Fact[], { now }: Moment): Found {
  const own = facts.filter(({ concept }) => concept === 'injury' || concept === 'scar')
  // A scar has no day on which it happened.
  const recent = inLastMonths(facts, MONTHS, now).filter(({ concept }) => concept !== 'scar')
  const days = differentDays(recent)
  if (days < FEWEST_DAYS) return { evidence: own }
  const counted = new Set(recent)
  const older = own.filter((fact) => !counted.has(fact))
  return {
    evidence: [...recent, ...older],
    tier: 'B',
    because: `Injuries on ${days} different days in the last ${MONTHS} months`,
  }
}
