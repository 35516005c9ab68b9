const PRESSES = 3
const WITHIN_MS = 5_000

/** Listens for Shift pressed three times by itself within five seconds. Typing capital letters is not that. */
export interface ShiftPresses {
  keyDown(key: string): void
  /** Whether this release makes three. */
  keyUp(key: string, at: number): boolean
}

export function shiftPresses(): ShiftPresses {
  let releases: number[] = []
  let alone = true
  return {
    keyDown(key) {
      if (key === 'Shift') return
      alone = false
      releases = []
    },
    keyUp(key, at) {
      if (key !== 'Shift') return false
      if (!alone) {
        alone = true
        return false
      }
      releases = [...releases.filter((earlier) => at - earlier <= WITHIN_MS), at]
      if (releases.length < PRESSES) return false
      releases = []
      return true
    },
  }
}
