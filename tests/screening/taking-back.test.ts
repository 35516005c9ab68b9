import { describe, expect, it } from 'vitest'
import type { ScreeningEvent } from '../../src/screening/events.ts'
import type { Kept } from '../../src/screening/kept.ts'
import { advance, begin } from '../../src/screening/screening.ts'
import { agreesTo, bothLocks, judgedAndSent } from '../support/screening-events.ts'

const HARBOUR = 'harbour-house'
const agreed: readonly ScreeningEvent[] = [
  ...bothLocks,
  { type: 'need', need: 'shelter', wanted: true },
  { type: 'contact', set: { sight: 'only-patient', phone: 'safe', how: 'Mobile, mornings' } },
  { type: 'own-words', words: 'canary wish' },
  { type: 'words', topic: 'work', words: 'canary words' },
  ...agreesTo(HARBOUR),
  ...judgedAndSent,
]
const companionBack: ScreeningEvent = { type: 'condition', set: { alone: 'companion-stays' } }

function keptAfter(...events: readonly ScreeningEvent[]): Kept {
  const state = [...agreed, ...events].reduce(
    advance,
    begin('7b0c6b1e-0000-4000-8000-000000000000', 0, 'adult'),
  )
  if (state.at !== 'open') throw new Error(`The questions should be closed, and it is ${state.at}.`)
  return state.kept
}

const no: ScreeningEvent = { type: 'offer-answered', service: HARBOUR, decision: 'does-not-agree', at: 2_000 }

describe('with the questions closed', () => {
  it('DF-4: a yes stands until it is called off, and that is heard at once (R-079)', () => {
    expect(keptAfter(companionBack).sharing[HARBOUR]?.decision).toBe('agrees')
    expect(keptAfter(companionBack, no).sharing[HARBOUR]?.decision).toBeUndefined()
  })

  it('DF-10: what is called off while someone stays with them is not the patient’s own no', () => {
    expect(keptAfter(companionBack, no).sharing[HARBOUR]?.lapsed).toBe('someone-near')
    expect(keptAfter(companionBack, no, no).sharing[HARBOUR]).toMatchObject({ lapsed: 'someone-near' })
    expect(keptAfter(companionBack, no, no).sharing[HARBOUR]?.decision).toBeUndefined()
    const unwilling: ScreeningEvent = { type: 'condition', set: { willing: 'declines' } }
    expect(keptAfter(unwilling, no).sharing[HARBOUR]).toMatchObject({ decision: 'does-not-agree' })
    expect(keptAfter(companionBack, unwilling).sharing[HARBOUR]?.lapsed).toBe('someone-near')
  })

  it('DF-4: a yes is never taken', () => {
    const yes: ScreeningEvent = { ...no, decision: 'agrees' }
    expect(keptAfter(companionBack, no, yes).sharing[HARBOUR]?.decision).toBeUndefined()
    expect(keptAfter(companionBack, no, yes).sharing[HARBOUR]?.lapsed).toBe('someone-near')
  })

  it.each<[string, ScreeningEvent, (kept: Kept) => unknown, unknown]>([
    ['words', { type: 'words', topic: 'work', words: '' }, (kept) => kept.words.work, ''],
    ['own words', { type: 'own-words', words: '' }, (kept) => kept.ownWords, ''],
    ['a need', { type: 'need', need: 'shelter', wanted: false }, (kept) => kept.needs, []],
    ['all needs', { type: 'nothing-now', nothing: true }, (kept) => kept.needs, []],
    ['the safe way', { type: 'contact', set: { how: '' } }, (kept) => kept.contact.how, ''],
    [
      'a safe phone',
      { type: 'contact', set: { phone: 'not-safe' } },
      (kept) => kept.contact.phone,
      'not-safe',
    ],
    [
      'an item that was shared',
      { type: 'information', service: HARBOUR, item: 'full-name', shared: false },
      (kept) => kept.sharing[HARBOUR]?.information.includes('full-name'),
      false,
    ],
  ])('%s can be taken back (DF-8)', (_what, event, read, expected) => {
    expect(read(keptAfter(companionBack))).not.toEqual(expected)
    expect(read(keptAfter(companionBack, event))).toEqual(expected)
  })

  it.each<[string, ScreeningEvent]>([
    ['words', { type: 'words', topic: 'work', words: 'too late' }],
    ['a need', { type: 'need', need: 'food', wanted: true }],
    ['a safe way', { type: 'contact', set: { how: 'ring the brother' } }],
    ['a no with a new way in it', { type: 'contact', set: { phone: 'not-safe', how: 'ring the brother' } }],
  ])('nothing new is heard: %s', (_what, event) => {
    expect(keptAfter(companionBack, event)).toEqual(keptAfter(companionBack))
  })
})

describe('a patient who prefers not to talk about it', () => {
  const declines: ScreeningEvent = { type: 'condition', set: { willing: 'declines' } }

  it('DF-4: has said yes to nothing any more', () => {
    expect(keptAfter(declines).sharing[HARBOUR]?.decision).toBeUndefined()
  })

  it.each<[string, ScreeningEvent]>([
    ['wants nothing now', { type: 'nothing-now', nothing: true }],
    ['wants nothing now, asked again', { type: 'since-last', answer: 'nothing-now' }],
    ['wants no help now', { type: 'help', wanted: 'not-now' }],
  ])('DF-4: nor has one who %s (R-048, R-078)', (_who, event) => {
    const offer = keptAfter(companionBack, event).sharing[HARBOUR]
    expect(offer?.decision).toBeUndefined()
    expect(offer?.lapsed).toBeDefined()
  })

  it('keeps a no as it was given', () => {
    expect(keptAfter(no, declines).sharing[HARBOUR]?.decision).toBe('does-not-agree')
  })
})

describe('what may be written', () => {
  const choice: ScreeningEvent = { type: 'documentation', choice: 'team-only' }

  it('is asked of everyone who can speak for themselves, also who would rather not talk about it (R-045, R-078)', () => {
    const unwilling: ScreeningEvent = { type: 'condition', set: { willing: 'declines' } }
    expect(keptAfter(unwilling, choice).documentation?.patientAsked).toBe(true)
    expect(keptAfter(companionBack, choice).documentation?.patientAsked).toBe(false)
    const unable: ScreeningEvent = { type: 'condition', set: { ability: 'not-now' } }
    expect(keptAfter(unable, choice).documentation?.patientAsked).toBe(false)
  })
})

describe('keeping a refusal', () => {
  const unwilling: ScreeningEvent = { type: 'condition', set: { willing: 'declines' } }
  const keep: ScreeningEvent = { type: 'keep-refusal', keep: true }

  it('needs the patient’s agreement, so it cannot be put in while they cannot be asked', () => {
    expect(keptAfter(companionBack, no, keep).documentation?.keepRefusal).toBe(false)
    expect(keptAfter(unwilling, no, keep, companionBack).documentation?.keepRefusal).toBe(true)
  })

  it('can always be given up', () => {
    const gone = keptAfter(unwilling, no, keep, companionBack, { type: 'keep-refusal', keep: false })
    expect(gone.documentation?.keepRefusal).toBe(false)
  })
})
