import { describe, expect, it } from 'vitest'
import type { ScreeningEvent } from '../../src/screening/events.ts'
import type { AgeInRecord } from '../../src/screening/patient.ts'
import { advance, begin } from '../../src/screening/screening.ts'
import { agreesToBeCounted } from '../support/counting.ts'
import { bothLocks } from '../support/screening-events.ts'

function answerAfter(events: readonly ScreeningEvent[], age: AgeInRecord = 'adult') {
  const last = events.reduce(advance, begin('s', 0, age))
  return last.at === 'ended' ? 'ended' : last.kept.counting.answer
}

const yes = [...bothLocks, ...agreesToBeCounted]
const no: ScreeningEvent = { type: 'counting', said: { answer: 'does-not-agree' } }

describe('being counted without a name', () => {
  it('is a yes only when all of it was said first (R-046)', () => {
    expect(answerAfter(yes)).toBe('agrees')
    for (const left of agreesToBeCounted.slice(0, -1))
      expect(answerAfter(yes.filter((event) => event !== left))).toBeUndefined()
  })

  it('is never a yes while the questions are closed (DF-1)', () => {
    expect(answerAfter([...bothLocks.slice(0, 1), ...agreesToBeCounted])).toBeUndefined()
    const closed: ScreeningEvent = { type: 'condition', set: { alone: 'companion-stays' } }
    expect(answerAfter([...bothLocks, closed, ...agreesToBeCounted])).toBeUndefined()
  })

  it.each<[string, ScreeningEvent]>([
    ['a no, heard whenever it is said', no],
    ['a point that was not said after all', { type: 'counting', said: { told: 'use', done: false } }],
    ['words that were taken back', { type: 'taken-back', topic: 'work', indicators: [] }],
    ['what was said of danger, taken back', { type: 'safety-noted', noted: { takenBack: true } }],
    ['answers to an own instrument, taken back', { type: 'replies-taken-back', instrument: 'house-form' }],
    ['a patient who would rather not talk', { type: 'condition', set: { willing: 'declines' } }],
  ])('ends with %s (R-048, R-079, DF-8)', (_what, event) => {
    expect(answerAfter([...yes, { type: 'hidden' }, { type: 'nobody-else-can-see' }, event])).not.toBe(
      'agrees',
    )
  })

  it('stays a no when words are taken back', () => {
    expect(answerAfter([...yes, no, { type: 'taken-back', topic: 'work', indicators: [] }])).toBe(
      'does-not-agree',
    )
  })
})
