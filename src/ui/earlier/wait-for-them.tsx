import { wished, wishStands } from '../../screening/since-last.ts'
import { Aside } from '../parts/aside.tsx'
import { Button } from '../parts/button.tsx'
import { EarlierWish } from '../record/earlier-wish.tsx'
import type { View } from '../view.ts'

/** Nothing of it is on the page until they raise it themselves. R-055 R-079 */
export function WaitForThem({ view }: { view: View }) {
  return (
    <>
      <EarlierWish chart={view.chart} />
      {view.kept.onlyIfPatientRaisesIt && (
        <Aside kind="warn">
          The patient asked today: do not raise this unless I do. Offer care and help, and wait.
        </Aside>
      )}
      <Button look="quiet" onPress={() => view.tell({ type: 'patient-raised-it' })}>
        They raised it themselves
      </Button>
    </>
  )
}

/** A slip closes it again as easily as it opened. R-079 */
export function TheyRaisedIt({ view }: { view: View }) {
  const earlier = view.chart?.earlier ?? []
  if (!wished(earlier, view.kept) || wishStands(earlier, view.kept)) return null
  return (
    <p className="govuk-body">
      They raised it themselves.{' '}
      <Button look="quiet" onPress={() => view.tell({ type: 'patient-raised-it', mistaken: true })}>
        They did not
      </Button>
    </p>
  )
}
