import { Page } from '../parts/page.tsx'

/** What a patient, or someone who opens the record in their place, sees. It says nothing of what is behind it. */
export function NotStaffPage() {
  return (
    <main>
      <Page title="This page is for staff" lead="If you need help, ask any member of staff." />
    </main>
  )
}
