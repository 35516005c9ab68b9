import type { Indicator } from '../../indicators/indicator.ts'
import { SourceList } from '../record/source-list.tsx'
import type { View } from '../view.ts'

/** Why it matters, what else it could be, what stands behind it, and what no record can tell: beside every sign. P-2 R-138 */
export function AboutSign({ view, indicator, why }: { view: View; indicator: Indicator; why: string }) {
  const found = view.found.find((one) => one.indicator.id === indicator.id)
  return (
    <dl className="about-sign">
      <dt>{why}</dt>
      <dd>{indicator.why}</dd>
      <dt>It could also be</dt>
      <dd>
        <ul className="govuk-list govuk-list--bullet">
          {indicator.explanations.map((other) => (
            <li key={other}>{other}</li>
          ))}
        </ul>
      </dd>
      <dt>In the record</dt>
      <dd>{found ? <SourceList evidence={found.evidence} /> : notFound(view, indicator)}</dd>
      <dt>What the record cannot tell</dt>
      <dd>{indicator.cannotTell}</dd>
    </dl>
  )
}

/** What no record holds must not look as if it had been looked for and was not there. DF-7 */
function notFound({ chart }: View, { concepts, prompt }: Indicator): string {
  if (concepts.length === 0)
    return prompt === undefined
      ? 'No record holds this. Only someone in the room can notice it.'
      : 'No record holds this. It can only be told or noticed.'
  return chart ? 'Nothing found in what was read.' : 'The record has not been read.'
}
