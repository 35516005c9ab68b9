import { Button } from '../parts/button.tsx'
import type { View } from '../view.ts'

/** One press closes the questions, wherever the talk is: nobody has to explain it before the interpreter. R-111 */
export function StopInterpreting({ view }: { view: View }) {
  if (view.kept.conditions.language !== 'professional-interpreter') return null
  return (
    <Button look="second" onPress={() => stop(view)}>
      Uneasy with the interpreter: stop
    </Button>
  )
}

/** What can still be done, and how to book another, stands on one page wherever the talk was. */
function stop({ tell }: View): void {
  tell({ type: 'interpreter-uneasy' })
  tell({ type: 'went', to: 'before' })
}
