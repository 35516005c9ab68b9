import { judgedOtherwise } from '../../screening/named-danger.ts'
import { Aside } from '../parts/aside.tsx'
import type { View } from '../view.ts'

/** Said beside the answer, and never in its place: the judgement stays the clinician's. DF-3 R-077 */
export function JudgedOtherwise({ view: { kept } }: { view: View }) {
  if (!judgedOtherwise(kept)) return null
  return (
    <Aside kind="warn">
      Someone named a danger today, and this answer does not. You may leave it so: if anything is written, the
      team is still asked to look at it today, and you are told whom to phone.
    </Aside>
  )
}
