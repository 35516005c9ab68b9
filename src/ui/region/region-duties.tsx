import { howFresh, rulesAbout, stateLines } from '../../site/pack-for.ts'
import type { View } from '../view.ts'
import { PackMissing } from './region-rules.tsx'

/** What the law of the state asks, as far as it was read. What was not is named, before any question. R-039 */
export function RegionDuties({ view }: { view: View }) {
  const { pack, site } = view
  if (site.region !== 'us') return null
  if (typeof pack === 'string') return <PackMissing view={view} />
  const federal = [...rulesAbout(pack, 'reporting', 'children'), ...rulesAbout(pack, 'reporting', 'adults')]
  return (
    <dl className="facts region__duties">
      {federal.map((rule) => (
        <div key={rule.id}>
          <dt>In every state</dt>
          <dd>
            {rule.text} <span className="region__source">{howFresh(rule, view.now())}</span>
          </dd>
        </div>
      ))}
      {stateLines(pack, site.state).map(({ about, rule }) => (
        <div key={about}>
          <dt>
            {site.state}: {about}
          </dt>
          <dd>
            {rule === 'unknown'
              ? 'Unknown: ask your social worker or counsel before you ask the patient.'
              : `${rule.text} ${howFresh(rule, view.now())}`}
          </dd>
        </div>
      ))}
    </dl>
  )
}
