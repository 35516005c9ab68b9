import type { EarlierReview } from '../chart/chart.ts'
import { isCorrection, type Change } from './change.ts'

/** Earlier reviews as they stand now: what was seen taken out of the record is on no page any more. DF-8 */
export function asCorrected(earlier: readonly EarlierReview[], made: readonly Change[]): EarlierReview[] {
  const done = made.flatMap(({ plan, state }) => {
    const isDone = state.state === 'known' && state.outcome.outcome === 'done'
    return isDone && isCorrection(plan) ? [plan] : []
  })
  return earlier.flatMap((review) => {
    const own = done.filter((plan) => plan.review === review.review)
    if (own.some(({ act }) => act === 'in-error')) return []
    const gone = own.flatMap(({ linkIds }) => linkIds)
    const answers = review.answers.filter(
      ({ linkId }) => !gone.some((id) => linkId === id || linkId.startsWith(`${id}.`)),
    )
    return [{ ...review, answers }]
  })
}
