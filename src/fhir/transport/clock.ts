/** What time it is, and who says so. The computer's own clock may be days off, and consent has an end. */
export interface Reading {
  at: number
  from: 'record' | 'sign-in' | 'this-computer'
}

export interface Clock {
  now(): Reading
  /** The `Date` header, or the `lastUpdated` of what was saved a moment ago; null where neither can be read. */
  heard(date: string | null): void
}

export interface Ticking {
  /** Milliseconds that only go forward (performance.now). */
  elapsed: () => number
  /** The computer's clock (Date.now). */
  wall: () => number
}

/** `signedInAt`: the proof of identity's time of issue, in epoch ms, taken at the moment it came. */
export function createClock(ticking: Ticking, signedInAt?: number): Clock {
  let known: { at: number; when: number; from: Reading['from'] } | undefined
  if (signedInAt !== undefined) known = { at: signedInAt, when: ticking.elapsed(), from: 'sign-in' }

  return {
    now() {
      if (!known) return { at: ticking.wall(), from: 'this-computer' }
      return { at: known.at + (ticking.elapsed() - known.when), from: known.from }
    },
    heard(date) {
      const at = date === null ? Number.NaN : Date.parse(date)
      if (!Number.isNaN(at)) known = { at, when: ticking.elapsed(), from: 'record' }
    },
  }
}
