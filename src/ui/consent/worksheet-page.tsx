import { Button } from '../parts/button.tsx'
import { Page } from '../parts/page.tsx'
import { nextWords } from '../screening/page-names.ts'
import { goTo, type View } from '../view.ts'
import { WorksheetSheets } from './worksheet-sheets.tsx'

/** What a first responder is asked on the national form, prepared from what may be shared. R-149 R-152 R-153 R-156 */
export function WorksheetPage({ view }: { view: View }) {
  return (
    <Page
      title="For the national form"
      lead="Someone else fills the form in. Here is what you may tell them, and what they will ask the patient."
      actions={<Button onPress={goTo(view, 'writing')}>{nextWords('writing')}</Button>}
    >
      <WorksheetSheets view={view} />
    </Page>
  )
}
