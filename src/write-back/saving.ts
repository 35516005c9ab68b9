import type { Outcome } from './outcome.ts'

/** Where a save stands. There is no third state: until something is known, nothing is claimed. */
export type Saving = { state: 'sending' } | { state: 'known'; outcome: Outcome }
