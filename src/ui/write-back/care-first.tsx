import { mayHarmThemself, SelfHarmPath } from '../screening/self-harm-path.tsx'
import type { View } from '../view.ts'

/**
 * The danger is not over because something was saved, and less so because it was not. The heading is read from across
 * the room, so it does not say what it is about. R-121
 */
export function CareFirst({ view }: { view: View }) {
  if (!mayHarmThemself(view.kept)) return null
  return (
    <>
      <h2>Needed now, before all else</h2>
      <SelfHarmPath view={view} />
    </>
  )
}
