import { NoMeasurements } from '../lock/no-measurements.tsx'
import { StaffNumbers, type Numbers } from '../lock/staff-numbers.tsx'
import { keepFocus } from '../frame/keep-focus.ts'
import { Button } from '../parts/button.tsx'
import { Page } from '../parts/page.tsx'

/** The same cover as in a patient's chart. Nothing of the list is behind it. */
export function TeamCover({
  site,
  onContinue,
  onClose,
}: {
  site: Numbers
  onContinue: () => void
  onClose: () => void
}) {
  return (
    <main ref={keepFocus}>
      <Page title="Vital signs" lead="No new measurements to show.">
        <NoMeasurements />
        <div className="govuk-button-group">
          <Button look="second" onPress={onContinue}>
            Continue
          </Button>
          <Button look="second" onPress={onClose}>
            Close
          </Button>
        </div>
        <StaffNumbers site={site} />
      </Page>
    </main>
  )
}
