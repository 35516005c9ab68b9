import { Page } from '../parts/page.tsx'
import type { View } from '../view.ts'
import { BackTo } from './back-to.tsx'
import { DangerHelp } from './danger-help.tsx'

/** One press away on every page, under a name that tells nothing. */
export function DangerPage({ view }: { view: View }) {
  return (
    <Page title="Staff help" actions={<BackTo view={view} look="main" />}>
      <DangerHelp view={view} />
    </Page>
  )
}
