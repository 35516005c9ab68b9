import { patientIs } from '../../screening/patient.ts'
import { CallList } from '../screening/call-list.tsx'
import type { View } from '../view.ts'
import { CallNotKept } from './call-not-kept.tsx'

/** When the record does not do what it should, people still can. */
export function PhoneInstead({
  view,
  because,
  callNotKept,
}: {
  view: View
  because: string
  callNotKept: boolean | undefined
}) {
  const { site, kept } = view
  const isChild = patientIs(kept.conditions, kept.age) === 'child'
  const team = isChild ? site.childProtection : site.safeguardingTeam
  return (
    <section aria-label="Phone">
      <h2>Phone</h2>
      <p className="govuk-body">{because}</p>
      <CallList view={view} contacts={[team.contact, ...team.outOfHours]} />
      <CallNotKept callNotKept={callNotKept} />
    </section>
  )
}
