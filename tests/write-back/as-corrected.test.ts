import { describe, expect, it } from 'vitest'
import type { EarlierReview } from '../../src/chart/chart.ts'
import { asCorrected, chartAsCorrected } from '../../src/write-back/as-corrected.ts'
import type { ChangeOutcome } from '../../src/write-back/change.ts'
import type { CorrectPlan } from '../../src/write-back/correct-plan.ts'
import { aChart } from '../support/a-chart.ts'
import { aFrame } from '../support/a-plan.ts'

const answer = (linkId: string) => ({ linkId, question: linkId, answer: 'canary' })
const review: EarlierReview = {
  id: 'q1',
  review: 'r1',
  answers: [answer('ind.debt'), answer('ind.debt.said-by'), answer('words.work')],
  onlyIfPatientRaisesIt: false,
}
const frame = { ...aFrame, patientSideIsSafe: false }
const takeOut: CorrectPlan = {
  act: 'take-out',
  review: 'r1',
  linkIds: ['ind.debt'],
  reason: '',
  heard: {},
  referrals: [],
  frame,
}
const now = (plan: CorrectPlan, outcome: ChangeOutcome) =>
  asCorrected([review], [{ plan, state: { state: 'known', outcome } }])
const done = { outcome: 'done', at: 0, attested: true } as const

describe('DF-8: words that were taken out of a saved review', () => {
  it('are on no page any more, with all that hung on them', () => {
    expect(now(takeOut, done)).toEqual([{ ...review, answers: [answer('words.work')] }])
  })

  it('stand until that was seen in the record, and in every other review', () => {
    expect(now(takeOut, { outcome: 'not-allowed' })).toEqual([review])
    expect(now({ ...takeOut, review: 'r2' }, done)).toEqual([review])
  })

  it('go with the whole review where it was made in error', () => {
    expect(now({ ...takeOut, act: 'in-error', linkIds: [] }, done)).toEqual([])
  })

  it('take with them what stood beneath them in an instrument', () => {
    const beneath = { ...answer('instrument.x/2'), under: ['instrument.x/1'] }
    const asked = { ...review, answers: [answer('instrument.x/1'), beneath, answer('instrument.x/3')] }
    const plan = { ...takeOut, linkIds: ['instrument.x/1'] }
    const made = [{ plan, state: { state: 'known' as const, outcome: done } }]
    expect(asCorrected([asked], made)).toEqual([{ ...review, answers: [answer('instrument.x/3')] }])
  })

  it('R-079: and what the review sent and left to do goes with it', () => {
    const referral = { recipient: 'x', basis: 'consent', state: 'sent' } as const
    const task = { id: 't', name: 'retry', what: 'Talk again' }
    const ours = (id: string) => ({
      referrals: [{ ...referral, review: id }],
      tasks: [{ ...task, review: id }],
    })
    const chart = aChart({
      earlier: [review],
      referrals: [...ours('r1').referrals, ...ours('r2').referrals],
      tasks: [...ours('r1').tasks, ...ours('r2').tasks],
    })
    const plan = { ...takeOut, act: 'in-error' as const, linkIds: [] }
    const made = [{ plan, state: { state: 'known' as const, outcome: done } }]
    expect(chartAsCorrected(chart, made)).toEqual({ ...chart, earlier: [], ...ours('r2') })
    expect(chartAsCorrected(chart, [])).toEqual(chart)
  })
})
