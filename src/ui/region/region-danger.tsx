import { patientIs } from '../../screening/patient.ts'
import { contactsFor } from '../../site/pack-for.ts'
import { Fold } from '../parts/fold.tsx'
import type { View } from '../view.ts'
import { RegionNumbers } from './region-numbers.tsx'
import { PackMissing } from './region-rules.tsx'

/** Numbers outside the hospital, folded away: their names tell what this is about. R-083 */
export function RegionDanger({ view }: { view: View }) {
  const { site, kept, pack } = view
  const people = patientIs(kept.conditions, kept.age) === 'child' ? 'children' : 'adults'
  const shown = [site.emergency.phone]
  const contacts = typeof pack === 'string' ? [] : contactsFor(pack, people, { shown })
  return (
    <Fold summary="Numbers outside this hospital">
      {typeof pack === 'string' ? (
        <PackMissing view={view} />
      ) : contacts.length === 0 ? (
        <p className="govuk-body">
          Nothing more is listed for this region. The switchboard is {site.switchboard}.
        </p>
      ) : (
        <RegionNumbers view={view} contacts={contacts} />
      )}
    </Fold>
  )
}
