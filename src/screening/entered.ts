import { newlyBegun, type Kept } from './kept.ts'

/** Whether anything was put in that would be lost if the page went away. */
export function somethingEntered(kept: Kept): boolean {
  return JSON.stringify(kept) !== JSON.stringify(newlyBegun(kept.id, kept.startedAt, kept.age, kept.house))
}
