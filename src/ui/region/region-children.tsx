import { contactsFor } from '../../site/pack-for.ts'
import { Fold } from '../parts/fold.tsx'
import type { View } from '../view.ts'
import { RegionNumbers } from './region-numbers.tsx'
import { RegionRules } from './region-rules.tsx'

/** A child's path is law, and so are the people who advise on it. R-156 R-157 R-158 R-161 */
export function RegionChildren({ view }: { view: View }) {
  const { pack, site } = view
  const shown = [site.emergency.phone]
  return (
    <Fold summary="The rules here, and whom to ask">
      <RegionRules view={view} about="children" people="children" />
      {typeof pack !== 'string' && (
        <RegionNumbers
          view={view}
          contacts={contactsFor(pack, 'children', { kinds: ['police', 'advice'], shown })}
        />
      )}
    </Fold>
  )
}
