import { describe, expect, it } from 'vitest'
import type { EarlierReview } from '../../src/chart/chart.ts'
import { somethingNoticed } from '../../src/screening/kept.ts'
import { advance, begin } from '../../src/screening/screening.ts'
import { saidThen, wantedThen, wishStands } from '../../src/screening/since-last.ts'
import { bothLocks } from '../support/screening-events.ts'
import { forManyPlans } from '../support/many-plans.ts'

const review: EarlierReview = {
  id: 'q1',
  review: 'r1',
  answers: [
    { linkId: 'needs.shelter', question: 'A safe place to stay', answer: 'Yes' },
    { linkId: 'needs.own-words', question: 'In their own words', answer: 'To sleep' },
    { linkId: 'ind.pay-withheld', question: 'Pay is kept back', answer: 'Told me today' },
    { linkId: 'ind.injuries', question: 'Injuries', answer: 'Not asked' },
  ],
  onlyIfPatientRaisesIt: false,
}
const wish = { ...review, onlyIfPatientRaisesIt: true }
const silent = { patientRaisedIt: false, onlyIfPatientRaisesIt: false }

describe('an earlier review (R-055, R-056)', () => {
  it('tells what was wanted then, in the words it was kept in', () => {
    expect(wantedThen(review)).toEqual(['A safe place to stay', 'In their own words: To sleep'])
  })

  it('an answer stands with the review it is from; what was left open then may be asked', () => {
    expect(saidThen([review], 'pay-withheld')).toEqual({ review, was: 'Told' })
    expect([saidThen([review], 'injuries'), saidThen([review], 'food')]).toEqual([undefined, undefined])
  })

  it('“do not raise this unless I do” stands until they raise it themselves (R-079)', () => {
    expect(wishStands([review], silent)).toBe(false)
    expect(wishStands([wish], silent)).toBe(true)
    expect(wishStands([wish], { ...silent, patientRaisedIt: true })).toBe(false)
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
