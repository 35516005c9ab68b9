import { newlyBegun, type Kept } from './kept.ts'

/** Whether anything was put in that would be lost if the page went away. */
export function somethingEntered(kept: Kept): boolean {
  const { id, startedAt, age, house } = kept
  // Looking at a page puts nothing in.
  return JSON.stringify({ ...kept, been: [] }) !== JSON.stringify(newlyBegun(id, startedAt, age, house))
}
