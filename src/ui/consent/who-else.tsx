import type { Service } from '../../site/site.ts'
import { PhoneLine } from '../parts/phone-line.tsx'
import type { View } from '../view.ts'

/** Whom to ask, always: nobody carries this alone. R-029 R-038 R-081 R-147 */
export function WhoElse({
  view,
  alongside,
  helplines,
}: {
  view: View
  alongside: readonly Service[]
  helplines: readonly Service[]
}) {
  const { site } = view
  const { name, contact } = site.safeguardingTeam
  const named = alongside.some(({ kind }) => kind === 'first-point-of-service')
  return (
    <div className="two-columns">
      <section aria-label="Who else to involve">
        <h2>You are not alone in this</h2>
        <Line view={view} contact={{ ...contact, name: `${name}: ${contact.name}` }} />
        {alongside.map((service) => (
          <Line key={service.id} view={view} contact={{ ...service.contact, name: service.name }} />
        ))}
        {!named && (
          <p className="govuk-body">
            The list names no agency as the first place to turn to. {name} knows whom to ask.
          </p>
        )}
      </section>
      {helplines.length > 0 && (
        <section aria-label="Numbers anyone may phone">
          <h2>Numbers anyone may phone</h2>
          <p className="govuk-body">For the patient or for you, without giving a name. Nothing is sent.</p>
          {helplines.map((service) => (
            <Line key={service.id} view={view} contact={{ ...service.contact, name: service.name }} />
          ))}
        </section>
      )}
    </div>
  )
}

function Line({ view: { site, now }, contact }: { view: View; contact: Service['contact'] }) {
  return <PhoneLine contact={contact} switchboard={site.switchboard} now={now()} />
}
