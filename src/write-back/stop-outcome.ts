import type { RecordProblem } from '../problem/problem.ts'
import type { WrittenType } from '../site/site.ts'

/** What became of it. `done` is only ever claimed after a read that showed it. */
export type StopOutcome =
  /** `attested`: who did it is in the record too. */
  | { outcome: 'done'; at: number; attested: boolean }
  /** The record kept something else than what was sent, or without its labels. */
  | { outcome: 'not-kept'; types: readonly WrittenType[] }
  | { outcome: 'cannot-tell'; problem: RecordProblem }
  | { outcome: 'not-done'; problem: RecordProblem }
  /** It was not the patient's own word; nothing was sent. */
  | { outcome: 'not-allowed' }

export type Stopping = { state: 'sending' } | { state: 'known'; outcome: StopOutcome }
