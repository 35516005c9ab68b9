import type { ChartDate } from '../chart/dates.ts'
import type { RecordProblem } from '../problem/problem.ts'

/** A care note of our own, as the record holds it. */
export interface CareNoteEntry {
  id: string
  active: boolean
  /** As the record refers to the patient: `Patient/123`. */
  patient: string
  /** The name beside the reference, where the record gives one. */
  patientName?: string
  /** The review behind it: `QuestionnaireResponse/123`. */
  behind?: string
  from?: ChartDate
  reviewBy?: ChartDate
}

export type ReviewState = 'overdue' | 'this-week' | 'later' | 'no-date' | 'ended'

export interface WorklistRow extends CareNoteEntry {
  review: ReviewState
}

/** One page of the list, or why there is none. An empty page and an unread one are two things. DF-7 */
export type Worklist =
  | { state: 'loading' }
  | { state: 'refused'; problem: RecordProblem }
  | { state: 'failed'; problem: RecordProblem }
  | {
      state: 'read'
      rows: readonly WorklistRow[]
      /** Entries that could not be understood. */
      skipped: number
      /** Where the next page is, when there is one. */
      next?: string
    }

const WEEK = 7 * 86_400_000

/** What is most overdue comes first; what was ended comes last. */
export function rowsOf(entries: readonly CareNoteEntry[], now: number): WorklistRow[] {
  return entries
    .map((entry) => ({ ...entry, review: reviewOf(entry, now) }))
    .toSorted((a, b) => rank(a) - rank(b) || (a.reviewBy?.before ?? 0) - (b.reviewBy?.before ?? 0))
}

function reviewOf({ active, reviewBy }: CareNoteEntry, now: number): ReviewState {
  if (!active) return 'ended'
  if (!reviewBy) return 'no-date'
  if (reviewBy.before <= now) return 'overdue'
  return reviewBy.from <= now + WEEK ? 'this-week' : 'later'
}

/** A note without a date to review it by would never come up again, so it stands with the overdue ones. */
const ORDER: readonly ReviewState[] = ['overdue', 'no-date', 'this-week', 'later', 'ended']

function rank({ review }: WorklistRow): number {
  return ORDER.indexOf(review)
}
