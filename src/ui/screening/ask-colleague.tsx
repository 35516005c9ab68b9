import { teamFor } from '../../screening/team-for.ts'
import { Fold } from '../parts/fold.tsx'
import { PhoneLine } from '../parts/phone-line.tsx'
import type { View } from '../view.ts'

/** Nobody has to judge alone. R-029 R-081 */
export function AskColleague({ view: { site, kept, now } }: { view: View }) {
  const team = teamFor(kept, site)
  return (
    <Fold summary="Ask a colleague">
      <p className="govuk-body">You can ask without giving a name.</p>
      {[team.contact, ...team.outOfHours].map((contact) => (
        <PhoneLine key={contact.phone} contact={contact} switchboard={site.switchboard} now={now()} />
      ))}
    </Fold>
  )
}
