import { assert, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stillLocked } from '../../src/screening/conditions.ts'
import type { ScreeningEvent } from '../../src/screening/events.ts'
import { isQuestionPage } from '../../src/screening/pages.ts'
import { patientIs } from '../../src/screening/patient.ts'
import { advance, begin, type Screening } from '../../src/screening/screening.ts'
import { agreesTo, anyAge, anySequence, bothLocks, judgedAndSent } from '../support/screening-events.ts'

const ID = '7b0c6b1e-0000-4000-8000-000000000000'
const start = begin(ID, 0, 'adult')
const after = (...events: readonly ScreeningEvent[]) => events.reduce(advance, start)
const talking = after(...bothLocks)

/** Runs the property on many sequences, and fails when fewer than a tenth reached what it guards. */
function forMany(
  reached: (states: Screening[]) => boolean,
  holds: (states: Screening[], age: string) => void,
) {
  let runs = 0
  let met = 0
  assert(
    property(anySequence, anyAge, (events, age) => {
      const states: Screening[] = [begin(ID, 0, age)]
      for (const event of events) states.push(advance(states.at(-1) ?? start, event))
      runs += 1
      if (reached(states)) met += 1
      holds(states, age)
    }),
    { numRuns: 1_000 },
  )
  expect(met / runs).toBeGreaterThanOrEqual(0.1)
}

const showsQuestion = (state: Screening) => state.at === 'talking' && isQuestionPage(state.page)

describe('the two locks', () => {
  it('no sequence of events reaches a question while a lock is closed (R-034, R-035, R-111)', () => {
    forMany(
      (states) => states.some((state) => state.at === 'talking'),
      (states) => {
        for (const state of states) {
          if (state.at !== 'open' && state.at !== 'talking') continue
          const locked = stillLocked(state.kept.conditions, state.kept.age).length > 0
          expect(state.at).toBe(locked ? 'open' : 'talking')
          expect(locked && isQuestionPage(state.page)).toBe(false)
        }
      },
    )
  })

  it('DF-1: after hiding or idling, no question comes back before both locks were asked again', () => {
    forMany(
      (states) => states.some((state, i) => state.at === 'locked' && states[i - 1]?.at === 'talking'),
      (states) => {
        states.forEach((state, i) => {
          const before = states[i - 1]
          if (before?.at !== 'locked') return
          expect(showsQuestion(state)).toBe(false)
          expect(['locked', 'open', 'finishing', 'ended']).toContain(state.at)
        })
      },
    )
  })

  it.each(['hidden', 'idle', 'not-now'] as const)(
    'DF-1: %s closes both, and asks anew who is here, who interprets, and if the patient is able and willing',
    (type) => {
      const back = [
        { type },
        { type: 'nobody-else-can-see' } as const,
        { type: 'went', to: 'talk' } as const,
      ].reduce(advance, talking)
      expect(back).toMatchObject({ at: 'open', page: 'before' })
      expect(back.at === 'open' && stillLocked(back.kept.conditions, 'adult')).toEqual([
        'alone',
        'language',
        'ability',
        'willing',
      ])
    },
  )

  it('DF-1: coming back from the cover opens nothing; who can see the screen is asked first', () => {
    const hidden = advance(talking, { type: 'hidden' })
    expect(advance(hidden, { type: 'came-back' })).toEqual({ ...hidden, because: 'start' })
    expect(advance(talking, { type: 'came-back' })).toEqual(talking)
  })

  it('keeps what was answered when the screen is hidden', () => {
    const said: ScreeningEvent = { type: 'words', topic: 'work', words: 'no pay since May' }
    const hidden = [said, { type: 'hidden' } as const].reduce(advance, talking)
    expect(hidden.at === 'locked' && hidden.kept.words).toEqual({ work: 'no pay since May' })
  })

  it.each([
    ['a companion stays', { alone: 'companion-stays' }],
    ['police are in hearing', { alone: 'police-or-guard' }],
    ['only the companion can interpret', { language: 'only-companion' }],
    ['the patient is not able just now', { ability: 'not-now' }],
    ['the patient declines', { willing: 'declines' }],
    ['the limits were not explained', { limitsExplained: false }],
  ] as const)('takes the question away at once when %s', (_why, set) => {
    const asking = advance(talking, { type: 'went', to: 'talk' })
    expect(asking).toMatchObject({ at: 'talking', page: 'talk' })
    expect(advance(asking, { type: 'condition', set })).toMatchObject({ at: 'open', page: 'before' })
  })

  it('drops what a late click says once the questions are closed', () => {
    const closed = advance(talking, { type: 'condition', set: { alone: 'companion-stays' } })
    const late = advance(closed, { type: 'words', topic: 'work', words: 'too late' })
    expect(late).toEqual(closed)
  })
})

describe('who the patient is', () => {
  it('DF-6: doubt about age is cleared by the clinician alone, never by the chart or a companion', () => {
    forMany(
      (states) => states.some((state) => state.at === 'talking' && state.kept.age === 'unknown'),
      (states, age) => {
        for (const state of states) {
          if (state.at === 'ended') return
          const { conditions, age: inRecord } = state.kept
          const isChild = patientIs(conditions, inRecord) === 'child'
          const mustBeChild =
            age === 'under-18' ||
            conditions.age === 'in-doubt' ||
            (inRecord === 'unknown' && conditions.age !== 'clearly-adult')
          expect(mustBeChild && !isChild).toBe(false)
        }
      },
    )
  })

  it('DF-6: a record read later neither settles a doubt that was raised nor makes a child an adult', () => {
    const doubted = after({ type: 'nobody-else-can-see' }, { type: 'condition', set: { age: 'in-doubt' } })
    const read = advance(doubted, { type: 'record-read', age: 'adult' })
    expect(read.at === 'open' && patientIs(read.kept.conditions, read.kept.age)).toBe('child')
    const child = [
      { type: 'record-read', age: 'under-18' } as const,
      { type: 'record-read', age: 'adult' } as const,
    ].reduce(advance, begin(ID, 0))
    expect(child.at === 'locked' && child.kept.age).toBe('under-18')
  })

  it('a child is never asked to agree to a referral: the duty page stands in its place (R-156)', () => {
    const child = begin(ID, 0, 'under-18')
    const there = [...bothLocks, { type: 'went', to: 'sharing' } as const].reduce(advance, child)
    expect(there).toMatchObject({ at: 'talking', page: 'duty' })
  })
})

describe('agreeing', () => {
  it('needs everything explained first (R-046, R-047)', () => {
    const [, ...allButOne] = agreesTo('harbour-house', ['first-name'])
    const state = allButOne.reduce(advance, talking)
    expect(state.at === 'talking' && state.kept.sharing['harbour-house']?.decision).toBeUndefined()
  })

  it('is asked again when what would be shared changes afterwards', () => {
    const agreed = agreesTo('harbour-house', ['first-name']).reduce(advance, talking)
    expect(agreed.at === 'talking' && agreed.kept.sharing['harbour-house']?.decision).toBe('agrees')
    const more = advance(agreed, {
      type: 'information',
      service: 'harbour-house',
      item: 'concern',
      shared: true,
    })
    expect(more.at === 'talking' && more.kept.sharing['harbour-house']?.decision).toBeUndefined()
  })

  it('does not outlive words taken back (R-079)', () => {
    const agreed = agreesTo('harbour-house').reduce(advance, talking)
    const back = advance(agreed, { type: 'taken-back', topic: 'work', indicators: [] })
    expect(back.at === 'talking' && back.kept.sharing['harbour-house']?.decision).toBeUndefined()
  })
})

describe('judging and closing', () => {
  it('nothing is sent before a person judged, gave a reason and chose what to write', () => {
    forMany(
      (states) => states.some((state) => state.at === 'finishing'),
      (states) => {
        for (const state of states) {
          if (state.at !== 'finishing') continue
          expect(state.kept.judgement.concern).toBeDefined()
          expect(state.kept.judgement.asking).toBeDefined()
          expect(['care-note', 'team-only']).toContain(state.kept.documentation?.choice)
        }
      },
    )
  })

  it('asking is never done when the questions never opened', () => {
    const open = after({ type: 'nobody-else-can-see' }, { type: 'asking', asking: 'done' })
    expect(open.at === 'open' && open.kept.judgement.asking).toBeUndefined()
  })

  it('closes with nothing written from anywhere, and keeps nothing (R-130)', () => {
    expect(advance(talking, { type: 'closed', how: 'nothing-written' })).toEqual({
      at: 'ended',
      how: 'nothing-written',
    })
  })

  it('cannot call unwritten what was sent', () => {
    const sent = [...judgedAndSent, { type: 'sent' } as const].reduce(advance, talking)
    expect(sent.at).toBe('finishing')
    expect(advance(sent, { type: 'closed', how: 'nothing-written' })).toEqual(sent)
    const hidden = advance(sent, { type: 'hidden' })
    expect(advance(hidden, { type: 'nobody-else-can-see' })).toEqual(
      sent.at === 'finishing' && { ...sent, kept: hidden.at === 'locked' && hidden.kept },
    )
  })

  it('takes the patient’s words with it when they are taken back', () => {
    const said = advance(talking, { type: 'words', topic: 'work', words: 'canary' })
    const back = advance(said, { type: 'taken-back', topic: 'work', indicators: [] })
    expect(JSON.stringify(back)).not.toContain('canary')
  })
})
