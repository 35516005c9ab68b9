import { howFresh, rulesAbout, type People } from '../../site/pack-for.ts'
import type { About } from '../../site/pack.ts'
import { Button } from '../parts/button.tsx'
import type { View } from '../view.ts'

/** What the rules of the region say about one moment, each with where it stands and how old it is. R-172 */
export function RegionRules({ view, about, people }: { view: View; about: About; people: People }) {
  if (typeof view.pack === 'string') return <PackMissing view={view} />
  const rules = rulesAbout(view.pack, about, people)
  if (rules.length === 0) return null
  return (
    <ul className="govuk-list govuk-list--bullet region__rules">
      {rules.map((rule) => (
        <li key={rule.id}>
          {rule.text} <span className="region__source">{howFresh(rule, view.now())}</span>
        </li>
      ))}
    </ul>
  )
}

/** A list that is not there is named; it is no reason to think that there are no rules. */
export function PackMissing({ view: { pack, readPack } }: { view: View }) {
  if (pack === 'loading') return <output className="govuk-body">Opening the list for this region…</output>
  return (
    <p className="govuk-body">
      The list of rules and numbers for this region did not load. This hospital’s own numbers stand; ask your
      team about the rest.{' '}
      <Button look="quiet" onPress={readPack}>
        Try again
      </Button>
    </p>
  )
}
