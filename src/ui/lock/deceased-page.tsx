import { Button } from '../parts/button.tsx'
import { Page } from '../parts/page.tsx'
import type { View } from '../view.ts'

/** A sentence, and no review. */
export function DeceasedPage({ view }: { view: View }) {
  return (
    <Page
      title="The record says that this patient has died"
      lead="A wellbeing review cannot be done. If the record is wrong, have it put right, then open this page again."
      actions={<Button onPress={() => view.tell({ type: 'closed', how: 'nothing-written' })}>Close</Button>}
    />
  )
}
