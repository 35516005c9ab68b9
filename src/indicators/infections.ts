import type { Fact } from '../chart/chart.ts'
import type { Found, Indicator, Moment } from './indicator.ts'
import { episodes } from './patterns.ts'
import { RELATIVE_OR_CARER } from './relative-or-carer.ts'

/** How far apart two entries are before they count as two; a way of counting, not a clinical limit. */
const DAYS_APART = 28
const FEWEST_EPISODES = 3

export const infections: Indicator = {
  id: 'infections',
  group: 'health-effect',
  topic: 'health',
  label: 'Infections that come back or come from needles, or sexual health problems',
  why: 'Repeated infections can follow sex without choice, crowded housing, shared needles or care that comes too late.',
  explanations: [
    'Common in people of any life: usual sexual health',
    'A course of treatment that did not work',
    'A routine test, or one infection followed over years',
  ],
  cannotTell: 'Whether the person had a choice.',
  requirements: ['R-004', 'R-106', 'R-109', 'R-112', 'R-122', 'R-123'],
  people: 'anyone',
  forChild: {
    label: 'An infection that is passed on by sex, or one that comes back',
    why: 'In a child each one needs someone to ask how it came about, and child protection to know.',
    explanations: [
      'Passed on at or before birth',
      'For a teenager: a partner of about the same age',
      'A test result or a code that is wrong',
      RELATIVE_OR_CARER,
    ],
    cannotTell: 'How the child came to have it, and who else was there.',
  },
  prompt: 'Do you have sores, such as where a needle went in? Does it hurt to pass water?',
  concepts: ['infection', 'infection-check', 'lasting-infection'],
  find,
}

const FOUND: readonly Fact['concept'][] = ['infection', 'lasting-infection']

/** Common in adults and no sign by itself; in a child a single one is for a clinician to judge, never for a fold. R-145 */
function find(facts: readonly Fact[], { person }: Moment): Found {
  const found = facts.filter(({ concept }) => FOUND.includes(concept))
  const times = episodes(
    facts.filter(({ concept }) => concept === 'infection'),
    DAYS_APART,
  )
  if (times < FEWEST_EPISODES)
    return person === 'child' && found.length > 0 ? { evidence: found, tier: 'B' } : { evidence: facts }
  return { evidence: facts, tier: 'B', because: `Infections at ${times} separate times in the period read` }
}
