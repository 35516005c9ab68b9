import { Button } from '../parts/button.tsx'
import { Fold } from '../parts/fold.tsx'
import { RegionRules } from '../region/region-rules.tsx'
import type { View } from '../view.ts'

/** Opened only when the patient brings it up. Nothing about it can be put in anywhere. R-014 R-049 R-096 R-110 */
export function NoPapers({ view }: { view: View }) {
  const { kept, tell } = view
  return (
    <Fold summary="If they bring up papers, or the right to stay">
      <ul className="govuk-list govuk-list--bullet">
        <li>Do not ask about it, and write nothing of it: this review has no place for it.</li>
        <li>Their care today does not depend on what they answer.</li>
        <li>
          What they are entitled to, and what is safe for them, can depend on papers, on status, and on
          whether the work was legal. It differs from place to place: say so, and leave the law to an adviser.
        </li>
        <li>
          In some places people who were harmed like this may be given leave to stay, or help to go home
          safely. Offer legal advice before they decide anything.
        </li>
      </ul>
      <RegionRules view={view} about="care" people="adults" />
      {kept.needs.includes('legal-or-immigration') ? (
        <output className="govuk-body">Legal advice is among what they would like.</output>
      ) : (
        <Button
          look="second"
          onPress={() => tell({ type: 'need', need: 'legal-or-immigration', wanted: true })}
        >
          They would like legal advice
        </Button>
      )}
    </Fold>
  )
}
