import { describe, expect, it } from 'vitest'
import type { EarlierReview } from '../../src/chart/chart.ts'
import { asCorrected } from '../../src/write-back/as-corrected.ts'
import type { ChangeOutcome } from '../../src/write-back/change.ts'
import type { CorrectPlan } from '../../src/write-back/correct-plan.ts'
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
})
