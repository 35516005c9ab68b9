import type { Kept } from '../../screening/kept.ts'
import { alsoSaid, groupWords, standingIn, type Standing } from '../../screening/standing.ts'
import { Aside } from '../parts/aside.tsx'

/** What people noted, by group, in words. No number is shown, so that none can be added up. */
export function StandingBeside({ kept }: { kept: Kept }) {
  const standing = standingIn(kept)
  const besides = alsoSaid(kept)
  return (
    <section aria-label="What was noted">
      <h2>What was noted</h2>
      {standing.length === 0 && (
        <p className="govuk-body">Nothing was noted. Most signs never show: that alone says little.</p>
      )}
      {standing.length + besides.length > 0 && (
        <dl className="standing">
          {standing.map(({ group, held }) => (
            <Held key={group} name={groupWords[group]} held={held} />
          ))}
          {besides.length > 0 && <Held name="Also said, no sign by itself" held={besides} />}
        </dl>
      )}
      {standing.length > 1 && (
        <Aside>Different things were noted in different places. What else could explain this?</Aside>
      )}
    </section>
  )
}

function Held({ name, held }: { name: string; held: Standing['held'] }) {
  return (
    <div>
      <dt>{name}</dt>
      {held.map(({ label, how }) => (
        <dd key={label}>
          {label} <span className="standing__how">({how})</span>
        </dd>
      ))}
    </div>
  )
}
