import { Fold } from '../parts/fold.tsx'
import { PhoneLine } from '../parts/phone-line.tsx'
import type { View } from '../view.ts'

/** What there is for children alone, to know of when talking to the lead. Sphere sends them nothing. R-145 R-156 */
export function ServicesForChildren({ view: { site, now } }: { view: View }) {
  const services = site.services.filter(({ serves }) =>
    serves.people.every((people) => people === 'children'),
  )
  if (services.length === 0) return null
  return (
    <Fold summary="Services for children here">
      <p className="govuk-body">{site.childProtection.name} decides with them. Sphere sends them nothing.</p>
      {services.map(({ id, name, does, contact }) => (
        <div key={id}>
          <PhoneLine contact={{ ...contact, name }} switchboard={site.switchboard} now={now()} />
          <p className="govuk-body">{does}</p>
        </div>
      ))}
    </Fold>
  )
}
