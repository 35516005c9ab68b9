import { contactsFor } from '../../site/pack-for.ts'
import { Fold } from '../parts/fold.tsx'
import type { View } from '../view.ts'
import { RegionNumbers } from './region-numbers.tsx'
import { RegionRules } from './region-rules.tsx'

/** Several ways to report or refer, none of which Sphere takes by itself. R-113 R-116 R-135 R-152 R-153 R-154 */
export function RegionWays({ view }: { view: View }) {
  return (
    <Fold summary="Other ways to get help or to refer">
      <p className="govuk-body">
        Sphere sends nothing by these ways. Talk about each with the patient first, and phone with their
        agreement.
      </p>
      <RegionRules view={view} about="ways" people="adults" />
      {typeof view.pack !== 'string' && (
        <RegionNumbers view={view} contacts={contactsFor(view.pack, 'adults', { kinds: ['referral'] })} />
      )}
    </Fold>
  )
}

/** The region's helplines, beside those that the hospital lists itself. R-085 R-155 R-159 */
export function RegionHelplines({ view }: { view: View }) {
  if (typeof view.pack === 'string') return null
  const shown = view.site.services.map(({ contact }) => contact.phone)
  const helplines = contactsFor(view.pack, 'adults', { kinds: ['helpline'], shown })
  return helplines.length === 0 ? null : (
    <section aria-label="Numbers for anyone, in this region">
      <h2>Numbers for anyone, in this region</h2>
      <RegionNumbers view={view} contacts={helplines} />
    </section>
  )
}
