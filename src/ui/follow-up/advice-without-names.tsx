import { PhoneLine } from '../parts/phone-line.tsx'
import { TeamNumbers } from '../screening/team-numbers.tsx'
import type { View } from '../view.ts'

/** Anyone may be asked what to do, without saying about whom. R-073 R-081 R-085 */
export function AdviceWithoutNames({ view }: { view: View }) {
  const { site, now } = view
  const helplines = site.services.filter(({ kind }) => kind === 'helpline')
  return (
    <section aria-label="Advice, without a name">
      <h2>Advice, without a name</h2>
      <p className="govuk-body">
        Ask what the risks are and what to do. Leave out the name, the date of birth and where the patient is.
      </p>
      <TeamNumbers view={view} />
      {helplines.map(({ id, name, contact }) => (
        <PhoneLine key={id} contact={{ ...contact, name }} switchboard={site.switchboard} now={now()} />
      ))}
    </section>
  )
}
