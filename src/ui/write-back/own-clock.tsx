import { Aside } from '../parts/aside.tsx'
import type { View } from '../view.ts'

/** What is saved carries a time, and a yes has an end: both are wrong where the clock is. */
export function OwnClock({ view: { ownClock } }: { view: View }) {
  if (!ownClock) return null
  return (
    <Aside kind="warn">
      The record does not tell the time, so what you save carries this computer’s. Check that its date and
      clock are right.
    </Aside>
  )
}
