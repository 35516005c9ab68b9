import { riskLastAssessed } from '../../site/preparedness.ts'
import { Fold } from '../parts/fold.tsx'
import type { View } from '../view.ts'

/** The hospital's own rules for danger, and when it last looked at its risks. R-058 R-063 R-080 R-086 R-087 R-091 R-097 */
export function SafetyPlan({ view: { site, now } }: { view: View }) {
  return (
    <Fold summary="Our safety plan here">
      <p className="govuk-body">
        Every patient has a right to be safe from harm, whatever they did and whatever papers they have.
      </p>
      <ul className="govuk-list govuk-list--bullet">
        {site.securityProtocol.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
      <p className="govuk-body">{riskLastAssessed(site, now())}</p>
      <p className="govuk-body">
        Most visits like this put no staff in danger. Stay watchful all the same, and do what fits the risk.
      </p>
      <p className="govuk-body">
        If police or other services are here, ask them out of hearing what risks they know of, for the patient
        and for you. Tell colleagues only what they need to stay safe. Nobody can promise full safety.
      </p>
    </Fold>
  )
}
