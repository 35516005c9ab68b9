import { describe, expect, it } from 'vitest'
import { catalogue } from '../../src/indicators/catalogue.ts'
import type { ScreeningEvent } from '../../src/screening/events.ts'
import { somethingNoticed, type Kept } from '../../src/screening/kept.ts'
import { emptyRoom, type RoomNote } from '../../src/screening/room.ts'
import { advance, begin, type Screening } from '../../src/screening/screening.ts'
import { bothLocks } from '../support/screening-events.ts'

const [unlocked, settled] = bothLocks
if (!unlocked || !settled) throw new Error('There are two locks.')
const interpreted: ScreeningEvent = { type: 'condition', set: { language: 'professional-interpreter' } }
const uneasy: ScreeningEvent = { type: 'interpreter-uneasy' }

function after(...events: readonly ScreeningEvent[]): Exclude<Screening, { at: 'ended' }> {
  const now = events.reduce(advance, begin('7b0c6b1e-0000-4000-8000-000000000000', 0, 'adult'))
  if (now.at === 'ended') throw new Error('This screening has ended.')
  return now
}
const kept = (...events: readonly ScreeningEvent[]): Kept => after(...events).kept

describe('police or a guard', () => {
  const can: ScreeningEvent = { type: 'condition', set: { alone: 'police-or-guard' } }
  const alone: ScreeningEvent = { type: 'condition', set: { alone: 'alone' } }
  const none: ScreeningEvent = { type: 'no-police' }

  it('R-080: who came stays at hand once out of hearing, and a slip is taken back', () => {
    expect(kept(unlocked, can, alone).room.police.came).toBe(true)
    expect(kept(unlocked, can, alone, none).room).toEqual(emptyRoom)
  })

  it('R-015 R-080: is no slip while they can hear, or once something of them was noted', () => {
    expect(kept(unlocked, can, none).room.police.came).toBe(true)
    const noted: ScreeningEvent[] = [
      { type: 'police', risks: 'threats' },
      { type: 'police', risks: '', advice: 'declined' },
    ]
    for (const note of noted) expect(kept(unlocked, can, alone, note, none).room.police.came).toBe(true)
  })
})

describe('the interpreter', () => {
  it('R-111 DF-1: one press, and the questions are closed, with who interprets open again', () => {
    const talking = after(...bothLocks, interpreted, { type: 'went', to: 'talk' })
    expect(talking).toMatchObject({ at: 'talking', page: 'talk' })
    const stopped = advance(talking, uneasy)
    expect(stopped).toMatchObject({ at: 'open', page: 'before' })
    expect(stopped).not.toHaveProperty('kept.conditions.language')
    expect(stopped).toMatchObject({ kept: { room: { interpreter: { checks: [], uneasy: true } } } })
  })

  it('R-111: that someone was uneasy stands, whoever interprets next, and a late press stops nobody else', () => {
    const next = after(...bothLocks, interpreted, uneasy, interpreted)
    expect(next).toMatchObject({ at: 'talking', kept: { room: { interpreter: { uneasy: true } } } })
    expect(after(...bothLocks, uneasy)).toMatchObject({ at: 'talking', kept: { room: emptyRoom } })
  })

  it('R-111: what was asked about one interpreter is not said of nobody', () => {
    const asked: ScreeningEvent[] = [
      { type: 'interpreter', kind: 'sign-here' },
      { type: 'interpreter-check', check: 'gender-offered', done: true },
      { type: 'interpreter-check', check: 'must-not-know-asked', done: true },
      { type: 'interpreter-check', check: 'must-not-know-asked', done: false },
    ]
    expect(kept(unlocked, interpreted, ...asked).room.interpreter).toEqual({
      kind: 'sign-here',
      checks: ['gender-offered'],
      uneasy: false,
    })
    const gone: ScreeningEvent = { type: 'condition', set: { language: 'nobody-free' } }
    expect(kept(unlocked, interpreted, ...asked, gone).room.interpreter).toEqual(emptyRoom.interpreter)
  })

  it.each<[string, readonly ScreeningEvent[]]>([
    ['the screen was hidden', [{ type: 'hidden' }]],
    ['nobody was at the screen', [{ type: 'idle' }]],
    [
      'the screen was hidden and they are back',
      [{ type: 'hidden' }, { type: 'came-back' }, unlocked, interpreted],
    ],
    ['somebody was chosen anew', [interpreted]],
    ['it is another interpreter', [{ type: 'interpreter', kind: 'video' }]],
  ])('R-111 DF-1: what was settled of one interpreter is not said of the next, once %s', (_when, events) => {
    const settledOf: readonly ScreeningEvent[] = [
      ...bothLocks,
      interpreted,
      { type: 'interpreter', kind: 'phone' },
      { type: 'interpreter-check', check: 'must-not-know-asked', done: true },
      { type: 'interpreter-check', check: 'patient-content', done: true },
    ]
    expect(kept(...settledOf).room.interpreter.checks).toHaveLength(2)
    expect(kept(...settledOf, ...events).room.interpreter.checks).toEqual([])
  })

  it('R-111: a booking stands until someone can interpret', () => {
    const booked: ScreeningEvent[] = [
      { type: 'condition', set: { language: 'nobody-free' } },
      { type: 'booking', kind: 'sign-video' },
      { type: 'booking', when: 'Tuesday 10:00' },
    ]
    expect(kept(unlocked, ...booked).room.booking).toEqual({ kind: 'sign-video', when: 'Tuesday 10:00' })
    expect(kept(unlocked, ...booked, interpreted).room.booking).toEqual({ when: '' })
  })

  it.each<RoomNote>([
    { type: 'interpreter', kind: 'phone' },
    { type: 'interpreter-check', check: 'patient-content', done: true },
    { type: 'interpreter-uneasy' },
    { type: 'booking', kind: 'video', when: 'tomorrow' },
  ])('R-013: $type is no concern, whatever the language', (event) => {
    expect(somethingNoticed(kept(unlocked, interpreted, event))).toBe(false)
  })

  it('R-013: that the record asks for an interpreter is read for no sign', () => {
    const reading = catalogue.filter(({ concepts }) => concepts.includes('interpreter-needed'))
    expect(reading).toEqual([])
  })
})

describe('police or a guard', () => {
  const inHearing: ScreeningEvent = { type: 'condition', set: { alone: 'police-or-guard' } }

  it('R-080: in hearing, they close the questions, and what is asked of them stays at hand', () => {
    const closed = after(...bothLocks, { type: 'went', to: 'talk' }, inHearing)
    expect(closed).toMatchObject({ at: 'open', page: 'before' })
    const outside = advance(closed, { type: 'condition', set: { alone: 'alone' } })
    expect(outside).toMatchObject({ at: 'talking', kept: { room: { police: { came: true } } } })
  })

  it('R-080 DF-3: a risk they tell of is a concern, and none of the patient’s words', () => {
    const told = kept(
      unlocked,
      inHearing,
      { type: 'police', risks: 'threats before' },
      { type: 'police', advice: 'wanted' },
    )
    expect(told.room.police).toEqual({ came: true, risks: 'threats before', advice: 'wanted' })
    expect(somethingNoticed(told)).toBe(true)
    expect([told.words, told.ownWords, told.answers]).toEqual([{}, '', {}])
  })

  it('R-015: that they are there is no concern by itself', () => {
    expect(somethingNoticed(kept(unlocked, inHearing, { type: 'police', advice: 'declined' }))).toBe(false)
  })
})

describe('others in trouble', () => {
  const yes: ScreeningEvent = { type: 'others-at-risk', answer: 'yes' }

  it('R-060: only the patient can say it, and there is nowhere to put who or where', () => {
    expect(kept(unlocked, yes).room.others).toEqual({ warned: false })
    expect(kept(...bothLocks, { type: 'others-warned', said: true }, yes).room.others).toEqual({
      warned: true,
      answer: 'yes',
    })
  })

  it('R-060 DF-3: a yes is a concern; a no, and preferring not to say, are none', () => {
    expect(somethingNoticed(kept(...bothLocks, yes))).toBe(true)
    for (const answer of ['not-said', 'declined'] as const)
      expect(somethingNoticed(kept(...bothLocks, { type: 'others-at-risk', answer }))).toBe(false)
  })

  it('DF-8: it can be taken back whenever, with the questions closed too', () => {
    const closed: ScreeningEvent = { type: 'condition', set: { alone: 'companion-stays' } }
    const back: ScreeningEvent = { type: 'others-at-risk', answer: undefined }
    expect(kept(...bothLocks, yes, closed, back).room.others).toEqual({ warned: false })
  })
})
