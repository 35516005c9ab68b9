import type { Frame } from './plan.ts'

/**
 * Putting a saved review right: words that the patient takes back are taken out of it, or all of it is marked as made
 * in error. For its author alone. DF-8 R-079
 */
export interface CorrectPlan {
  act: 'take-out' | 'in-error'
  /** What every entry of that review is known by. */
  review: string
  /** The questions whose answers are taken out, with everything beneath them. */
  linkIds: readonly string[]
  /** Why, in the author's words. Never what was said. */
  reason: string
  frame: Frame
}

/** The sender asks this again, and whether the review is the author's own. */
export function mayCorrect({ act, linkIds, reason }: CorrectPlan): boolean {
  return act === 'take-out' ? linkIds.length > 0 : reason.trim() !== ''
}
