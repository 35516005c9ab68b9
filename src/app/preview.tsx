import type { ClinicianSession } from '../fhir/session.ts'
import type { View } from '../ui/view.ts'
import { PreviewPage } from '../ui/write-back/preview-page.tsx'
import type { WritePlan } from '../write-back/plan.ts'
import { planFrom } from './plan-from.ts'

/** The plan that is shown is the plan that is sent: there is no second one. */
export function Preview({
  view,
  session,
  onSave,
}: {
  view: View
  session: ClinicianSession
  onSave: (plan: WritePlan) => void
}) {
  const plan = planFrom(view, session)
  return <PreviewPage view={view} plan={plan} onSave={() => plan && onSave(plan)} />
}
