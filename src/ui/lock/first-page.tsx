import { Button } from '../parts/button.tsx'
import { Page } from '../parts/page.tsx'
import type { View } from '../view.ts'
import { RecordAccess } from './record-access.tsx'

/** The screen lock. Anyone may see this page, so it asks one thing and says nothing else. */
export function FirstPage({ view }: { view: View }) {
  return (
    <Page title="Can anyone else see this screen?">
      <div className="govuk-button-group first__answers">
        <Button onPress={() => view.tell({ type: 'nobody-else-can-see' })}>No, only me</Button>
        <Button look="second" onPress={() => view.tell({ type: 'not-now' })}>
          Not now
        </Button>
      </div>
      <p className="govuk-body first__hide">
        You can cover the screen at any time: press <strong>Hide</strong>, top left, or the Shift key three
        times.
      </p>
      <RecordAccess view={view} />
    </Page>
  )
}
