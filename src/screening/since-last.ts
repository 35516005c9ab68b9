import type { EarlierReview } from '../chart/chart.ts'
import type { Kept } from './kept.ts'
import { answerWords } from './wording.ts'

/** Whether what the patient wanted at an earlier visit is still what they want: trust grows, and so may a wish. R-056 */
export type SinceLast = 'same' | 'changed' | 'nothing-now' | 'declined'

export const sinceLastWords: Record<SinceLast, string> = {
  same: 'Still wants that',
  changed: 'Wants something else now',
  'nothing-now': 'Wants nothing now',
  declined: 'Prefers not to say',
}

/** 'Do not raise this unless I do', and they have not: nothing of it is brought up. R-055 R-079 */
export function wishStands(
  earlier: readonly EarlierReview[],
  { patientRaisedIt, onlyIfPatientRaisesIt }: Pick<Kept, 'patientRaisedIt' | 'onlyIfPatientRaisesIt'>,
): boolean {
  const asked = earlier.some((review) => review.onlyIfPatientRaisesIt) || onlyIfPatientRaisesIt
  return asked && !patientRaisedIt
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
    const was = said && SAID_THEN[said.answer]
    return was ? [{ review, was }] : []
  })
  return reviews[0]
}

/** How an answer of then is told now. Other answers left it open: nobody asked, or nobody could, and it may be offered again. */
const SAID_THEN: Readonly<Record<string, string>> = {
  [answerWords['reported-today']]: 'Told',
  [answerWords.observed]: 'Seen',
  [answerWords['not-reported-today']]: 'Not mentioned',
  [answerWords.declined]: 'Preferred not to say',
}
