import { describe, expect, it } from 'vitest'
import type { EarlierReview } from '../../src/chart/chart.ts'
import { somethingNoticed } from '../../src/screening/kept.ts'
import { advance, begin } from '../../src/screening/screening.ts'
import {
  heardThen,
  needsThen,
  notAskedThen,
  saidThen,
  wantedThen,
  wishStands,
  type SinceLast,
} from '../../src/screening/since-last.ts'
import { agreesTo, bothLocks } from '../support/screening-events.ts'
import { forManyPlans } from '../support/many-plans.ts'

const review: EarlierReview = {
  id: 'q1',
  review: 'r1',
  answers: [
    { linkId: 'needs.shelter', question: 'A safe place to stay', answer: 'Yes' },
    { linkId: 'needs.own-words', question: 'In their own words', answer: 'To sleep' },
    {
      linkId: 'ind.pay-withheld',
      question: 'Pay is kept back',
      answer: 'Yes, told me today',
      code: 'reported-today',
    },
    { linkId: 'ind.injuries', question: 'Injuries', answer: 'Not asked', code: 'not-asked' },
    { linkId: 'ind.sleep', question: 'Sleep', answer: 'Not reported today', code: 'not-reported-today' },
    { linkId: 'ind.debt', question: 'Debt', answer: 'Will es nicht sagen', code: 'declined' },
  ],
  onlyIfPatientRaisesIt: false,
}
const wish = { ...review, onlyIfPatientRaisesIt: true }
const silent = { raisedSinceWish: false, onlyIfPatientRaisesIt: false }

const asked = (answer: string) => [{ linkId: 'writing.patient-asked', question: 'Asked', answer }]
const after = (...events: readonly Parameters<typeof advance>[1][]) => {
  const now = [...bothLocks, ...events].reduce(advance, begin('s1', 0, 'adult'))
  return now.at === 'ended' ? undefined : now.kept
}

describe('an earlier review (R-055, R-056)', () => {
  it('tells what was wanted then, in the words it was kept in', () => {
    expect(wantedThen(review)).toEqual(['A safe place to stay', 'In their own words: To sleep'])
  })

  it('an answer stands with the review it is from; what was left open then may be asked', () => {
    expect(saidThen([review], 'pay-withheld')).toEqual({ review, was: 'Told' })
    expect(['injuries', 'food', 'sleep'].map((id) => saidThen([review], id))).toEqual([
      undefined,
      undefined,
      undefined,
    ])
  })

  it('R-056: is told by what was chosen, whatever words it was shown in', () => {
    expect(saidThen([review], 'debt')).toEqual({ review, was: 'Preferred not to say' })
  })

  it('R-056: who still wants the same wants each of it, in one press, and may go on to services', () => {
    expect(needsThen(review)).toEqual(['shelter'])
    const same = { type: 'since-last', answer: 'same', needs: needsThen(review) } as const
    expect(after(same)?.needs).toEqual(['shelter'])
    expect(after({ ...same, answer: 'changed' })?.needs).toEqual([])
    expect(after(same, { ...same, answer: 'nothing-now' })).toMatchObject({
      needs: [],
      wantsNothingNow: true,
    })
  })

  it('R-055: what was answered last stands beside the question, of whatever kind it was', () => {
    const older = {
      ...review,
      answers: [{ linkId: 'contact.how', question: 'A safe way', answer: 'Mondays' }],
    }
    const newer = {
      ...review,
      answers: [{ linkId: 'contact.how', question: 'A safe way', answer: 'Tuesdays' }],
    }
    expect(heardThen([newer, older], 'contact.how')?.answer).toBe('Tuesdays')
    expect(heardThen([newer, older], 'contact.never')).toBeUndefined()
  })

  it('R-045: is one in which nobody could ask what may be written, only where it says so', () => {
    expect(notAskedThen(review)).toBe(false)
    expect(notAskedThen({ ...review, answers: asked('Yes') })).toBe(false)
    expect(notAskedThen({ ...review, answers: asked('No') })).toBe(true)
  })

  it('“do not raise this unless I do” stands until they raise it themselves (R-079)', () => {
    expect(wishStands([review], silent)).toBe(false)
    expect(wishStands([wish], silent)).toBe(true)
    expect(wishStands([wish], { ...silent, raisedSinceWish: true })).toBe(false)
  })
})

const stands = (earlier: readonly EarlierReview[], ...events: readonly Parameters<typeof advance>[1][]) => {
  const now = [...bothLocks, ...events].reduce(advance, begin('s1', 0, 'adult'))
  return now.at !== 'ended' && wishStands(earlier, now.kept)
}

describe('“do not raise this unless I do” and raising it (R-055, R-079)', () => {
  const wishedFor = { type: 'only-if-raised', only: true } as const
  const raised = { type: 'patient-raised-it' } as const
  const mistaken = { type: 'patient-raised-it', mistaken: true } as const
  it('the newest of the two holds, whichever it is', () => {
    expect([stands([wish], raised), stands([wish], raised, wishedFor)]).toEqual([false, true])
    expect([stands([], wishedFor), stands([], wishedFor, raised)]).toEqual([true, false])
    expect(stands([], wishedFor, raised, wishedFor)).toBe(true)
    expect(stands([wish], raised, wishedFor, { ...wishedFor, only: false })).toBe(false)
  })

  it('a raising that was noted by mistake is undone, even with the questions closed', () => {
    expect(stands([wish], raised, mistaken)).toBe(true)
    expect(
      stands([wish], raised, { type: 'hidden' }, { type: 'came-back' }, bothLocks[0] ?? mistaken, mistaken),
    ).toBe(true)
  })
})

describe('what has changed since', () => {
  const talking = bothLocks.reduce(advance, begin('s1', 0, 'adult'))
  const keptAfter = (event: Parameters<typeof advance>[1], from = talking) => {
    const now = advance(from, event)
    if (now.at === 'ended') throw new Error('It has ended.')
    return now.kept
  }

  it('only the patient can say it, and a wish that changed is not lost (R-056, DF-3)', () => {
    const locked = begin('s1', 0, 'adult')
    const open = advance(locked, { type: 'nobody-else-can-see' })
    expect(keptAfter({ type: 'since-last', answer: 'changed' }, open).sinceLast).toBeUndefined()
    const changed = keptAfter({ type: 'since-last', answer: 'changed' })
    expect([changed.sinceLast, somethingNoticed(changed)]).toEqual(['changed', true])
    expect(somethingNoticed(keptAfter({ type: 'patient-raised-it' }))).toBe(true)
    expect(somethingNoticed(keptAfter({ type: 'since-last', answer: 'same' }))).toBe(false)
  })
})

function then(answer: SinceLast): Parameters<typeof advance>[1] {
  return { type: 'since-last', answer, needs: ['police', 'shelter'] }
}

describe('an answer about then that is changed', () => {
  const talking = bothLocks.reduce(advance, begin('s1', 0, 'adult'))
  const kept = (...events: Parameters<typeof advance>[1][]) => {
    const now = events.reduce(advance, talking)
    if (now.at === 'ended') throw new Error('It has ended.')
    return now.kept
  }
  it('takes with it the wishes that came with the first, and no other (R-055, R-137)', () => {
    const food = { type: 'need', need: 'food', wanted: true } as const
    expect(kept(food, then('same')).needs).toEqual(['food', 'police', 'shelter'])
    expect(kept(food, then('same'), then('declined')).needs).toEqual(['food'])
    expect(kept(food, then('changed')).needs).toEqual(['food'])
  })

  it('leaves no ‘nothing now’ standing beside another answer, or beside a yes that came after it (R-078)', () => {
    expect(kept(then('nothing-now'), then('changed'))).toMatchObject({
      sinceLast: 'changed',
      wantsNothingNow: false,
    })
    const agreed = kept(
      { type: 'help', wanted: 'not-now' },
      then('nothing-now'),
      ...agreesTo('harbour-house'),
    )
    expect(agreed.sharing['harbour-house']?.decision).toBe('agrees')
    expect(agreed.wantsNothingNow).toBe(false)
    expect(agreed).not.toHaveProperty('sinceLast')
    expect(agreed).not.toHaveProperty('helpWanted')
  })
})

it('R-048 R-055: no yes of an earlier visit is ever one of today: a plan rests on what was agreed in this conversation alone', () => {
  const unasked: unknown[] = []
  forManyPlans(
    ({ plan }) => plan.writes.some(({ write }) => write === 'referral'),
    ({ plan, kept }) => {
      const notOfToday = plan.writes.filter(
        (item) =>
          item.write === 'consent' && kept.sharing[item.recipient.id]?.decidedAt !== item.consent.from,
      )
      unasked.push(...notOfToday)
    },
  )
  expect(unasked).toEqual([])
})
