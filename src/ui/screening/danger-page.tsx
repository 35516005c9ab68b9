import { Page } from '../parts/page.tsx'
import type { View } from '../view.ts'
import { DangerHelp } from './danger-help.tsx'

/** One press away on every page, under a name that tells nothing. */
export function DangerPage({ view }: { view: View }) {
  return (
    <Page title="Staff help">
      <DangerHelp view={view} />
    </Page>
  )
}
