import { expect, it } from 'vitest'
import type { ScreeningEvent } from '../../src/screening/events.ts'
import { agreeing, planAfter } from '../support/a-plan.ts'

const told: readonly ScreeningEvent[] = [
  { type: 'safety-said', said: { about: 'couldHappen', words: 'canary: he will wait at the gate' } },
  { type: 'safety-noted', noted: { staysUnsafe: 'canary: the way home' } },
  { type: 'follow-up', set: { reason: 'canary: a dressing change' } },
]

it('what was said about danger is in the note and in nothing that a service is sent (R-066, R-068)', () => {
  const writes = planAfter([...agreeing('harbour-house', 'open-door'), ...told]).writes
  const holding = writes.filter((item) => JSON.stringify(item).includes('canary')).map(({ write }) => write)
  expect(writes.filter(({ write }) => write === 'referral')).toHaveLength(2)
  expect(holding).toEqual(['response'])
})
