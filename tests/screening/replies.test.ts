import { describe, expect, it } from 'vitest'
import type { ScreeningEvent } from '../../src/screening/events.ts'
import { meantFor } from '../../src/screening/instruments-for.ts'
import { newlyBegun, somethingNoticed } from '../../src/screening/kept.ts'
import { advance, begin } from '../../src/screening/screening.ts'
import { agreesTo, bothLocks } from '../support/screening-events.ts'

function keptAfter(...events: readonly ScreeningEvent[]) {
  const now = events.reduce(advance, begin('7b0c6b1e-0000-4000-8000-000000000000', 0, 'adult'))
  if (now.at === 'ended') throw new Error('ended')
  return now.kept
}

const replied = (reply: Extract<ScreeningEvent, { type: 'replied' }>['reply'], question = 'told') =>
  ({ type: 'replied', instrument: 'house-form', question, reply }) as const
const words = { values: ['About the bus'] }
const ajar: ScreeningEvent = { type: 'condition', set: { alone: 'companion-stays' } }

describe('answers to an instrument of the hospital’s own', () => {
  it('are kept only while both locks are open; no and nothing are heard at any time (DF-1, R-079)', () => {
    expect(keptAfter({ type: 'nobody-else-can-see' }, replied(words)).replies).toEqual({})
    expect(keptAfter(...bothLocks, replied(words)).replies).toEqual({ 'house-form': { told: words } })
    expect(keptAfter(...bothLocks, replied(words), ajar, replied({ values: ['x'] })).replies).toEqual({
      'house-form': { told: words },
    })
    expect(keptAfter(...bothLocks, replied(words), ajar, replied('declined')).replies).toEqual({
      'house-form': { told: 'declined' },
    })
    expect(keptAfter(...bothLocks, replied(words), ajar, replied(undefined)).replies).toEqual({})
  })

  it('taken back are gone at once, also with the lock closed, and so is every yes given after them (DF-8, R-079)', () => {
    const kept = keptAfter(...bothLocks, replied(words), ...agreesTo('harbour-house'), ajar, {
      type: 'replies-taken-back',
      instrument: 'house-form',
    })
    expect(kept.replies).toEqual({})
    expect(kept.sharing['harbour-house']?.decision).toBe(undefined)
  })

  it('count as something that would be lost, and declining does not (DF-3)', () => {
    expect(somethingNoticed(keptAfter(...bothLocks, replied(words)))).toBe(true)
    expect(somethingNoticed(keptAfter(...bothLocks, replied('declined')))).toBe(false)
  })

  it('may be to a question of any name', () => {
    const odd = ['__proto__', 'constructor', 'toString'].map((name) => replied(words, name))
    expect(Object.keys(keptAfter(...bothLocks, ...odd).replies['house-form'] ?? {})).toEqual([
      '__proto__',
      'constructor',
      'toString',
    ])
  })
})

it.each([
  ['adult', 'adult', true],
  ['adult', 'child', false],
  ['under-18', 'adult', false],
  ['under-18', 'child', true],
  ['unknown', 'adult', false],
  ['under-18', 'anyone', true],
  ['adult', 'anyone', true],
] as const)('for a patient whose age is %s, one meant for %s is put: %s (R-157)', (age, people, put) => {
  expect(meantFor({ people }, newlyBegun('id', 0, age))).toBe(put)
})
