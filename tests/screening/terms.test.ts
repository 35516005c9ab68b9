import { describe, expect, it } from 'vitest'
import type { ScreeningEvent } from '../../src/screening/events.ts'
import { advance, begin } from '../../src/screening/screening.ts'
import { agreesTo, bothLocks } from '../support/screening-events.ts'

const start = begin('7b0c6b1e-0000-4000-8000-000000000000', 0, 'adult')
const prepared: readonly ScreeningEvent[] = [
  ...bothLocks,
  { type: 'contact', set: { how: 'Tuesday mornings' } },
  { type: 'need', need: 'shelter', wanted: true },
  { type: 'own-words', words: 'some rest' },
  { type: 'reason', reason: 'not paid' },
]

function answerAfter(changes: readonly ScreeningEvent[], shared = agreesTo('harbour-house')) {
  const state = [...prepared, ...shared, ...changes].reduce(advance, start)
  return state.at === 'talking' ? state.kept.sharing['harbour-house']?.decision : undefined
}

describe('a yes', () => {
  it.each<[string, ScreeningEvent]>([
    ['the safe way to make contact', { type: 'contact', set: { how: 'on Fridays' } }],
    ['what must never be done', { type: 'contact', set: { never: 'no letters' } }],
    ['what is needed', { type: 'need', need: 'food', wanted: true }],
    ['the patient’s own words', { type: 'own-words', words: 'a bed' }],
    ['the reason for concern', { type: 'reason', reason: 'not paid since May' }],
  ])('is asked for again when %s changes after it was given (R-048)', (_what, change) => {
    expect(answerAfter([])).toBe('agrees')
    expect(answerAfter([change])).toBeUndefined()
  })

  it('stands when something changes that it does not cover', () => {
    const firstNameOnly = agreesTo('harbour-house', ['first-name'])
    expect(answerAfter([{ type: 'own-words', words: 'a bed' }], firstNameOnly)).toBe('agrees')
    expect(answerAfter([{ type: 'contact', set: { never: 'no letters' } }], firstNameOnly)).toBe('agrees')
  })

  it('does not cover words that are put in later in one go where there were none (R-048)', () => {
    const cleared: readonly ScreeningEvent[] = [
      { type: 'own-words', words: '' },
      ...agreesTo('harbour-house', ['own-words', 'needs']),
    ]
    expect(answerAfter(cleared)).toBe('agrees')
    expect(answerAfter([...cleared, { type: 'own-words', words: 'pasted words' }])).toBeUndefined()
  })

  it('that was a no is not asked for again: nobody is pressed (R-079)', () => {
    const no: ScreeningEvent = {
      type: 'offer-answered',
      service: 'harbour-house',
      decision: 'does-not-agree',
      at: 1_000,
    }
    expect(answerAfter([no, { type: 'own-words', words: 'a bed' }])).toBe('does-not-agree')
  })
})
