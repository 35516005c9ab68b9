import type { Outcome } from './outcome.ts'

/** Where a save stands. There is no third state: until something is known, nothing is claimed. */
export type Saving =
  | { state: 'sending' }
  /** `lookedAgain`: when somebody asked how it stands, and this is what came of it. */
  | { state: 'known'; outcome: Outcome; lookedAgain?: number }
