import type { EarlierAnswer, EarlierReview } from '../chart/chart.ts'
import type { ChartDate } from '../chart/dates.ts'
import { needCodes, type Need } from '../site/service.ts'
import type { AnswerValue } from './answers.ts'
import type { Kept } from './kept.ts'

/** Whether what the patient wanted at an earlier visit is still what they want: trust grows, and so may a wish. R-056 */
export type SinceLast = 'same' | 'changed' | 'nothing-now' | 'declined'

export const sinceLastWords: Record<SinceLast, string> = {
  same: 'Still wants that',
  changed: 'Wants something else now',
  'nothing-now': 'Wants nothing now',
  declined: 'Prefers not to say',
}

type Wish = Pick<Kept, 'raisedSinceWish' | 'onlyIfPatientRaisesIt'>

/** 'Do not raise this unless I do', and they have not since: nothing of it is brought up. R-055 R-079 */
export function wishStands(earlier: readonly EarlierReview[], kept: Wish): boolean {
  return wished(earlier, kept) && !kept.raisedSinceWish
}

/** Whether they asked for it at all, today or on an earlier visit. */
export function wished(earlier: readonly EarlierReview[], { onlyIfPatientRaisesIt: today }: Wish): boolean {
  return today || earlier.some(({ onlyIfPatientRaisesIt }) => onlyIfPatientRaisesIt)
}

/** The needs that were named then and are still ours to name: whoever still wants the same says so in one press. R-056 */
export function needsThen({ answers }: EarlierReview): Need[] {
  return needCodes.filter((need) =>
    answers.some(({ linkId, answer }) => linkId === `needs.${need}` && answer === 'Yes'),
  )
}

/** The last answer to a question of ours, in its words, so that it is not asked as if it were new. R-055 */
export function heardThen(
  earlier: readonly EarlierReview[],
  linkId: string,
): (EarlierAnswer & { date?: ChartDate }) | undefined {
  const all = earlier.flatMap(({ date, answers }) =>
    answers.filter((one) => one.linkId === linkId).map((one) => ({ ...one, ...(date && { date }) })),
  )
  return all[0]
}

/** Nobody could ask them then what may be written: they are asked now. R-045 */
export function notAskedThen({ answers }: EarlierReview): boolean {
  return answers.some(({ linkId, answer }) => linkId === 'writing.patient-asked' && answer === 'No')
}

/** What the patient wanted then, in the words it was kept in. */
export function wantedThen({ answers }: EarlierReview): string[] {
  return answers
    .filter(({ linkId, answer }) => linkId.startsWith('needs.') && answer !== 'No')
    .map(({ question, answer }) => (answer === 'Yes' ? question : `${question}: ${answer}`))
}

/** The last time somebody answered on one sign: it is not asked again, and can be changed. R-055 */
export function saidThen(
  earlier: readonly EarlierReview[],
  indicator: string,
): { review: EarlierReview; was: string } | undefined {
  const reviews = earlier.flatMap((review) => {
    const said = review.answers.find(({ linkId }) => linkId === `ind.${indicator}`)
    const was = said?.code && SAID_THEN.get(said.code)
    return was ? [{ review, was }] : []
  })
  return reviews[0]
}

/** How an answer of then is told now. Others left it open: not asked, not safe to ask, not mentioned. It may be offered again. R-056 */
const SAID_THEN: ReadonlyMap<string, string> = new Map<AnswerValue, string>([
  ['reported-today', 'Told'],
  ['observed', 'Seen'],
  ['declined', 'Preferred not to say'],
])
