import type { Kept } from '../../screening/kept.ts'
import { groupWords, standingIn } from '../../screening/standing.ts'
import { Aside } from '../parts/aside.tsx'

/** What people noted, by group, in words. No number is shown, so that none can be added up. */
export function StandingBeside({ kept }: { kept: Kept }) {
  const standing = standingIn(kept)
  if (standing.length === 0)
    return (
      <section aria-label="What was noted">
        <h2>What was noted</h2>
        <p className="govuk-body">Nothing was noted. Most signs never show: that alone says little.</p>
      </section>
    )
  return (
    <section aria-label="What was noted">
      <h2>What was noted</h2>
      <dl className="standing">
        {standing.map(({ group, held }) => (
          <div key={group}>
            <dt>{groupWords[group]}</dt>
            {held.map(({ label, how }) => (
              <dd key={label}>
                {label} <span className="standing__how">({how})</span>
              </dd>
            ))}
          </div>
        ))}
      </dl>
      {standing.length > 1 && (
        <Aside>Different things were noted in different places. What else could explain this?</Aside>
      )}
    </section>
  )
}
