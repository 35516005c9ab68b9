import { PhoneLine } from '../parts/phone-line.tsx'
import type { View } from '../view.ts'

/** Who answers for this review in the hospital; nothing where nobody was named. R-148 */
export function Owner({ view: { site, now } }: { view: View }) {
  if (!site.owner) return null
  return (
    <section aria-label="Who answers for this review here">
      <p className="govuk-body">Who answers for this review here:</p>
      <PhoneLine contact={site.owner} switchboard={site.switchboard} now={now()} />
    </section>
  )
}
