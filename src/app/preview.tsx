import type { ClinicianSession } from '../fhir/session.ts'
import type { View } from '../ui/view.ts'
import { PreviewPage } from '../ui/write-back/preview-page.tsx'
import type { WritePlan } from '../write-back/plan.ts'
import { partsOfPlan } from './parts-of-plan.ts'
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
  const note = plan && partsOfPlan(plan, view.site)
  return <PreviewPage view={view} plan={plan} note={note ?? []} onSave={() => plan && onSave(plan)} />
}
