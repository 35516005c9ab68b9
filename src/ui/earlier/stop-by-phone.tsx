import { Fold } from '../parts/fold.tsx'
import { PhoneLine } from '../parts/phone-line.tsx'
import { TeamNumbers } from '../screening/team-numbers.tsx'
import type { View } from '../view.ts'

/** A referral is stopped whether or not the record shows it: nobody waits for a read. R-048 DF-7 DF-10 */
export function StopByPhone({ view }: { view: View }) {
  const { site, now } = view
  return (
    <Fold summary="The patient wants a referral stopped that is not shown here: phone">
      <p className="govuk-body">
        Phone the team, and the service if the patient knows which. Ask them to stop, to contact nobody, and
        to delete what they were sent. If anyone else asks for it, ask them only to wait, and tell whoever
        asks nothing.
      </p>
      <TeamNumbers view={view} />
      {site.services.map(({ id, name, contact }) => (
        <PhoneLine key={id} contact={{ ...contact, name }} switchboard={site.switchboard} now={now()} />
      ))}
    </Fold>
  )
}
