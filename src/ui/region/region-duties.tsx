import { howFresh, rulesAbout, stateLines } from '../../site/pack-for.ts'
import { Fold } from '../parts/fold.tsx'
import type { View } from '../view.ts'
import { PackMissing } from './region-rules.tsx'

/** What the law of the state asks, as far as it was read. What was not is named, before any question. R-039 */
export function RegionDuties({ view }: { view: View }) {
  const { pack, site } = view
  if (site.region !== 'us') return null
  if (typeof pack === 'string') return <PackMissing view={view} />
  const federal = [...rulesAbout(pack, 'reporting', 'children'), ...rulesAbout(pack, 'reporting', 'adults')]
  const lines = stateLines(pack, site.state)
  const read = lines.flatMap(({ about, rule }) => (rule === 'unknown' ? [] : [{ about, ...rule }]))
  const unread = lines.filter(({ rule }) => rule === 'unknown').map(({ about }) => about)
  return (
    <>
      {unread.length > 0 && (
        <p className="govuk-body">
          <strong>The law in {site.state} is unknown here</strong> on {unread.join(', ')}. Ask your social
          worker or counsel before you ask the patient.
        </p>
      )}
      {read.length > 0 && (
        <ul className="govuk-list govuk-list--bullet">
          {read.map((line) => (
            <li key={line.about}>
              {site.state}, {line.about}: {line.text}{' '}
              <span className="region__source">{howFresh(line, view.now())}</span>
            </li>
          ))}
        </ul>
      )}
      <Fold summary="What federal law says">
        <ul className="govuk-list govuk-list--bullet">
          {federal.map((rule) => (
            <li key={rule.id}>
              {rule.text} <span className="region__source">{howFresh(rule, view.now())}</span>
            </li>
          ))}
        </ul>
      </Fold>
    </>
  )
}
