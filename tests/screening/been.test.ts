import { assert, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cameFrom } from '../../src/screening/been.ts'
import { somethingEntered } from '../../src/screening/entered.ts'
import type { ScreeningEvent } from '../../src/screening/events.ts'
import { isQuestionPage } from '../../src/screening/pages.ts'
import { advance, begin, type Screening } from '../../src/screening/screening.ts'
import { anyAge, anySequence, bothLocks } from '../support/screening-events.ts'

const start = begin('7b0c6b1e-0000-4000-8000-000000000000', 0, 'adult')

function after(...events: readonly ScreeningEvent[]): Exclude<Screening, { at: 'ended' }> {
  const now = events.reduce(advance, start)
  if (now.at === 'ended') throw new Error('This screening has ended.')
  return now
}
const went = (to: Extract<ScreeningEvent, { type: 'went' }>['to']): ScreeningEvent => ({ type: 'went', to })
const from = (now: Exclude<Screening, { at: 'ended' }>) => cameFrom(now.kept, now.at === 'talking')

describe('where one came from', () => {
  it('is the page before, however often this one was asked for', () => {
    expect(from(after(...bothLocks, went('talk'), went('danger'), went('danger')))).toBe('talk')
    expect(from(after(...bothLocks))).toBe('overview')
  })

  it('DF-1: is no question once the screen was hidden, or a condition has failed', () => {
    const talk = [...bothLocks, went('talk'), went('danger')]
    expect(from(after(...talk, { type: 'hidden' }, { type: 'nobody-else-can-see' }))).toBe('before')
    expect(from(after(...talk, { type: 'condition', set: { alone: 'not-possible' } }))).toBe('before')
  })

  it('DF-1: never leads to a question while the questions are closed, whatever happened', () => {
    assert(
      property(anyAge, anySequence, (age, events) => {
        const now = events.reduce(advance, begin('7b0c6b1e-0000-4000-8000-000000000000', 0, age))
        if (now.at === 'ended' || now.at === 'talking') return
        expect(isQuestionPage(cameFrom(now.kept, false))).toBe(false)
      }),
    )
  })

  it('puts nothing in: a page that was only looked at can be left without a word', () => {
    const [screenLock] = bothLocks
    if (!screenLock) throw new Error('There is no screen lock.')
    expect(somethingEntered(after(screenLock, went('urgent'), went('record')).kept)).toBe(false)
  })

  it('does not grow without end', () => {
    const round = Array.from({ length: 200 }, (_one, at) => went(at % 2 === 0 ? 'urgent' : 'record'))
    expect(after(...bothLocks, ...round).kept.been.length).toBeLessThanOrEqual(60)
  })
})
