import type { Fact } from '../chart/chart.ts'
import type { Found, Indicator } from './indicator.ts'
import { episodes } from './patterns.ts'

/** How far apart two entries are before they count as two; a way of counting, not a clinical limit. */
const DAYS_APART = 28
const FEWEST_EPISODES = 3

export const infections: Indicator = {
  id: 'infections',
  group: 'health-effect',
  topic: 'health',
  label: 'Infections that come back, or sexual health problems',
  why: 'Repeated infections can follow sex without choice, crowded housing, shared needles or care that comes too late.',
  explanations: [
    'Common in people of any life: usual sexual health',
    'A course of treatment that did not work',
    'A routine test, or one infection followed over years',
  ],
  cannotTell: 'Whether the person had a choice.',
  requirements: ['R-004', 'R-106', 'R-109', 'R-112', 'R-122', 'R-123'],
  people: 'anyone',
  prompt: 'Do you have sores, or does it hurt to pass water?',
  concepts: ['infection', 'infection-check', 'lasting-infection'],
  find,
}

function find(facts: readonly Fact[]): Found {
  const times = episodes(
    facts.filter(({ concept }) => concept === 'infection'),
    DAYS_APART,
  )
  if (times < FEWEST_EPISODES) return { evidence: facts }
  return { evidence: facts, tier: 'B', because: `Infections at ${times} separate times in the period read` }
}
