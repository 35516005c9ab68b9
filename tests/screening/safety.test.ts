import { describe, expect, it } from 'vitest'
import type { ScreeningEvent } from '../../src/screening/events.ts'
import { somethingNoticed, type Kept } from '../../src/screening/kept.ts'
import { noSafety, type SafetyNoted, type SafetySaid } from '../../src/screening/safety.ts'
import { advance, begin } from '../../src/screening/screening.ts'
import { agreesTo, bothLocks } from '../support/screening-events.ts'

const says = (said: SafetySaid): ScreeningEvent => ({ type: 'safety-said', said })
const notes = (noted: SafetyNoted): ScreeningEvent => ({ type: 'safety-noted', noted })
const companionBack: ScreeningEvent = { type: 'condition', set: { alone: 'companion-stays' } }

function keptAfter(...events: readonly ScreeningEvent[]): Kept {
  const now = events.reduce(advance, begin('7b0c6b1e-0000-4000-8000-000000000000', 0, 'adult'))
  if (now.at === 'ended') throw new Error('ended')
  return now.kept
}

const told = [
  says({ about: 'couldHappen', words: 'canary: he will find my sister' }),
  says({ about: 'keptSafe', words: 'canary: I sleep at the church' }),
  says({ asked: 'goingBack', reply: 'no' }),
  says({ asked: 'pursuit', reply: 'not-sure' }),
  says({ circumstance: 'children-depend', holds: true }),
]
const done = [
  notes({ precaution: 'security-told', taken: true }),
  notes({ staysUnsafe: 'the way home; the night nurse knows' }),
]

describe('what the patient says about danger', () => {
  it('is kept as they said it, beside what staff did and what stays unsafe (R-075, R-076, R-089)', () => {
    expect(keptAfter(...bothLocks, ...told, ...done).safety).toEqual({
      replies: { goingBack: 'no', pursuit: 'not-sure' },
      ownView: { couldHappen: 'canary: he will find my sister', keptSafe: 'canary: I sleep at the church' },
      circumstances: ['children-depend'],
      precautions: ['security-told'],
      staysUnsafe: 'the way home; the night nurse knows',
    })
  })

  it('is not heard while a lock is closed; what staff do about it is (R-035)', () => {
    const kept = keptAfter({ type: 'nobody-else-can-see' }, ...told, ...done)
    expect(kept.safety).toEqual({
      ...noSafety,
      precautions: ['security-told'],
      staysUnsafe: 'the way home; the night nurse knows',
    })
  })

  it('DF-8: is gone when it is taken back, whoever is in the room, and so is every yes that came after it (R-079)', () => {
    const agreed = [...bothLocks, ...told, ...done, ...agreesTo('harbour-house'), companionBack]
    const before = keptAfter(...agreed)
    expect(before.sharing['harbour-house']?.decision).toBe('agrees')
    const after = keptAfter(...agreed, notes({ takenBack: true }))
    expect(JSON.stringify(after)).not.toContain('canary')
    expect(after.safety).toEqual({
      ...noSafety,
      precautions: ['security-told'],
      staysUnsafe: 'the way home; the night nurse knows',
    })
    expect(after.sharing['harbour-house']?.decision).toBeUndefined()
  })

  it.each<[string, SafetySaid, Partial<Kept['safety']>]>([
    [
      'a word',
      { about: 'couldHappen', words: '' },
      { ownView: { keptSafe: 'canary: I sleep at the church' } },
    ],
    [
      'an answer',
      { asked: 'goingBack', reply: 'declined' },
      { replies: { goingBack: 'declined', pursuit: 'not-sure' } },
    ],
    ['a tick', { circumstance: 'children-depend', holds: false }, { circumstances: [] }],
  ])('less can always be said, never more, with someone in the room: %s (R-079)', (_what, said, expected) => {
    const closed = [...bothLocks, ...told, companionBack]
    expect(keptAfter(...closed, says(said)).safety).toMatchObject(expected)
    expect(keptAfter(...closed, says({ asked: 'pursuit', reply: 'yes' })).safety).toEqual(
      keptAfter(...closed).safety,
    )
  })

  it('leaves nothing behind when a word is written and rubbed out', () => {
    const rubbed = [says({ about: 'afraidOf', words: 'him' }), says({ about: 'afraidOf', words: '' })]
    expect(keptAfter(...bothLocks, ...rubbed).safety).toEqual(noSafety)
  })
})

describe('a risk that somebody named', () => {
  it.each<[string, ScreeningEvent]>([
    ['not safe to go back', says({ asked: 'goingBack', reply: 'no' })],
    ['not sure whether it is', says({ asked: 'goingBack', reply: 'not-sure' })],
    ['looked for', says({ asked: 'pursuit', reply: 'yes' })],
    ['perhaps looked for', says({ asked: 'pursuit', reply: 'not-sure' })],
    ['helping a case (R-061)', says({ asked: 'helpingCase', reply: 'yes' })],
    ['their own words', says({ about: 'afraidOf', words: 'the boss' })],
    ['a circumstance (R-050)', says({ circumstance: 'home-and-work-tied', holds: true })],
    ['what stays unsafe (R-088)', notes({ staysUnsafe: 'the way home' })],
    ['a precaution', notes({ precaution: 'alarm-at-hand', taken: true })],
  ])('DF-3: is not lost without a word: %s', (_what, event) => {
    expect(somethingNoticed(keptAfter(...bothLocks))).toBe(false)
    expect(somethingNoticed(keptAfter(...bothLocks, event))).toBe(true)
  })

  it.each<SafetySaid>([
    { asked: 'goingBack', reply: 'yes' },
    { asked: 'pursuit', reply: 'no' },
    { asked: 'pursuit', reply: 'declined' },
  ])('is not made out of an answer that names none: %j (R-078)', (said) => {
    expect(somethingNoticed(keptAfter(...bothLocks, says(said)))).toBe(false)
  })
})
