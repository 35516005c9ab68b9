import { useState } from 'react'
import { somethingEntered } from '../../screening/entered.ts'
import { Button } from '../parts/button.tsx'
import { Page } from '../parts/page.tsx'
import { isSending, type View } from '../view.ts'
import { NoMeasurements } from './no-measurements.tsx'
import { StaffNumbers } from './staff-numbers.tsx'

/** What whoever comes in sees: a page of the record with nothing on it. No name, no patient, no reason. */
export function CoverPage({ view }: { view: View }) {
  return (
    <Page title="Vital signs" lead="No new measurements to show.">
      <NoMeasurements />
      <Ways view={view} />
      <StaffNumbers site={view.site} />
    </Page>
  )
}

function Ways({ view }: { view: View }) {
  const [closing, setClosing] = useState(false)
  const close = () => view.tell({ type: 'closed', how: 'wiped' })
  if (closing)
    return (
      <fieldset className="govuk-fieldset">
        <legend className="govuk-body">Anything not saved will be gone.</legend>
        <div className="govuk-button-group">
          <Button look="second" onPress={close}>
            Close now
          </Button>
          <Button look="second" onPress={() => setClosing(false)}>
            Keep it open
          </Button>
        </div>
      </fieldset>
    )
  return (
    <div className="govuk-button-group">
      <Button look="second" onPress={() => view.tell({ type: 'came-back' })}>
        Continue
      </Button>
      <Button
        look="second"
        disabled={isSending(view)}
        onPress={() => (somethingEntered(view.kept) ? setClosing(true) : close())}
      >
        Close
      </Button>
    </div>
  )
}
