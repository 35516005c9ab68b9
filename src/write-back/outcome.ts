import type { RecordProblem } from '../problem/problem.ts'
import type { WrittenType } from '../site/site.ts'

/** An entry as the record holds it now. */
export interface Written {
  type: WrittenType
  id: string
  version: string
}

/** What became of a plan. `saved` is only ever claimed after a read that showed the same content, patient and labels. */
export type Outcome =
  | { outcome: 'saved'; at: number; written: readonly Written[] }
  /** The record did not keep the restriction. `remaining` is what could not be taken back, for whoever can purge it. */
  | { outcome: 'label-lost'; types: readonly WrittenType[]; undone: boolean; remaining: readonly Written[] }
  /** The record kept something else than what was sent. */
  | { outcome: 'not-the-same'; types: readonly WrittenType[]; undone: boolean; remaining: readonly Written[] }
  /** The answer was lost: it may or may not be there. Sending again is safe. */
  | { outcome: 'cannot-tell'; problem: RecordProblem }
  /** `left`: empty entries of a trial that nobody could take out again. Nothing of the review is in them. */
  | { outcome: 'not-saved'; problem: RecordProblem; left?: readonly Written[] }
  /** Something in the plan has no basis; nothing was sent. */
  | { outcome: 'not-allowed' }
