import { contactsFor, rulesAbout } from '../../site/pack-for.ts'
import { Fold } from '../parts/fold.tsx'
import type { View } from '../view.ts'
import { RegionNumbers } from './region-numbers.tsx'
import { RegionRules } from './region-rules.tsx'

/** A child's path is law, and so are the people who advise on it. R-156 R-157 R-158 R-161 */
export function RegionChildren({ view }: { view: View }) {
  const { pack, site } = view
  const shown = [site.emergency.phone]
  const kinds = ['police', 'advice', 'helpline'] as const
  const contacts = typeof pack === 'string' ? [] : contactsFor(pack, 'children', { kinds, shown })
  const abouts = ['children', 'reporting'] as const
  const hasRules =
    typeof pack === 'string' || abouts.some((one) => rulesAbout(pack, one, 'children').length > 0)
  return (
    <Fold summary="The rules here, and whom to ask">
      <RegionRules view={view} about="children" people="children" />
      {typeof pack !== 'string' && <RegionRules view={view} about="reporting" people="children" />}
      <RegionNumbers view={view} contacts={contacts} />
      {!hasRules && contacts.length === 0 && (
        <p className="govuk-body">
          Nothing is listed for this region: ask {site.childProtection.name}, and this hospital’s own policy.
        </p>
      )}
    </Fold>
  )
}
