import { said } from '../../screening/said.ts'
import { Fold } from '../parts/fold.tsx'
import { SayThis } from '../parts/say-this.tsx'

/** What is known from care after violence and torture, for people on the move and people who sell sex. R-022 R-115 R-136 R-141 R-142 R-143 */
export function KindWays() {
  return (
    <Fold summary="Ways that help">
      <ul className="govuk-list govuk-list--bullet">
        <li>
          No one way is right for everybody: culture, age, schooling, gender and what someone has lived
          through all matter.
        </li>
        <li>Take your time. Offer water and something to eat, and offer to go on another day.</li>
        <li>Let them lead: where to sit, what to begin with, when to stop. Offer a break.</li>
        <li>Say what you will do before you do it, and ask before you touch.</li>
        <li>Ask open questions once. Do not press for detail, and do not ask for the same thing twice.</li>
        <li>Fear and harm change what people remember. A story that shifts is no sign of a lie.</li>
        <li>Use their words. They need no name for what happened, and you need not give it one.</li>
      </ul>
      <p className="govuk-body">
        Some call it bad luck, or their own poor choice. Do not argue, and do not agree.
      </p>
      <SayThis lines={said.notTheirFault} />
    </Fold>
  )
}
