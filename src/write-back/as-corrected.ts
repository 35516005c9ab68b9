import type { Chart, EarlierReview } from '../chart/chart.ts'
import { isCorrection, type Change } from './change.ts'
import type { CorrectPlan } from './correct-plan.ts'

/** Earlier reviews as they stand now: what was seen taken out of the record is on no page any more. DF-8 */
export function asCorrected(earlier: readonly EarlierReview[], made: readonly Change[]): EarlierReview[] {
  const done = doneIn(made)
  return earlier.flatMap((review) => {
    const own = done.filter((plan) => plan.review === review.review)
    if (own.some(({ act }) => act === 'in-error')) return []
    const gone = own.flatMap(({ linkIds }) => linkIds)
    const answers = review.answers.filter(
      ({ linkId, under = [] }) =>
        !gone.some((id) => linkId === id || linkId.startsWith(`${id}.`) || under.includes(id)),
    )
    return [{ ...review, answers }]
  })
}

/** The same of all that an earlier review left: nothing of one that was made in error is told any more. R-079 */
export function chartAsCorrected(chart: Chart, made: readonly Change[]): Chart {
  const wrong = doneIn(made).flatMap(({ act, review }) => (act === 'in-error' ? [review] : []))
  return {
    ...chart,
    earlier: asCorrected(chart.earlier, made),
    referrals: chart.referrals.filter(({ review }) => !wrong.includes(review)),
    tasks: chart.tasks.filter(({ review }) => !wrong.includes(review)),
    refusals: chart.refusals.filter(({ review }) => !wrong.includes(review)),
  }
}

function doneIn(made: readonly Change[]): CorrectPlan[] {
  return made.flatMap(({ plan, state }) => {
    const isDone = state.state === 'known' && state.outcome.outcome === 'done'
    return isDone && isCorrection(plan) ? [plan] : []
  })
}
