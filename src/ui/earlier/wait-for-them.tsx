import { Button } from '../parts/button.tsx'
import { EarlierWish } from '../record/earlier-wish.tsx'
import type { View } from '../view.ts'

/** Nothing of it is on the page until they raise it themselves. R-055 R-079 */
export function WaitForThem({ view }: { view: View }) {
  return (
    <>
      <EarlierWish chart={view.chart} />
      <Button look="quiet" onPress={() => view.tell({ type: 'patient-raised-it' })}>
        They raised it themselves
      </Button>
    </>
  )
}
