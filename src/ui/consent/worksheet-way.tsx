import { Button } from '../parts/button.tsx'
import { goTo, type View } from '../view.ts'
import { worksheetsOf } from './worksheets-of.ts'

/** Offered only where somebody may be told something for it. R-152 R-153 */
export function WorksheetWay({ view }: { view: View }) {
  if (worksheetsOf(view).length === 0) return null
  return (
    <Button look="quiet" onPress={goTo(view, 'worksheet')}>
      For the national form
    </Button>
  )
}
