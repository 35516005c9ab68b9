import { howOld, sourcesOf } from '../../site/pack-for.ts'
import type { Dated, Pack, Reading } from '../../site/pack.ts'
import { Fold } from '../parts/fold.tsx'
import { Page } from '../parts/page.tsx'
import { BackTo } from '../screening/back-to.tsx'
import type { View } from '../view.ts'
import { PackMissing } from './region-rules.tsx'

const LEAD = 'What stands behind this review, and where to learn more. Nothing here is a link.'

/** What staff may want to know when no patient waits: why it matters, what to read, who trains. R-133 R-134 R-139 */
export function MorePage({ view }: { view: View }) {
  const { pack } = view
  if (typeof pack === 'string')
    return (
      <Page title="More help and training" lead={LEAD} actions={<BackTo view={view} look="main" />}>
        <PackMissing view={view} />
      </Page>
    )
  return (
    <Page title="More help and training" lead={LEAD} actions={<BackTo view={view} look="main" />}>
      <p className="govuk-body">
        {pack.name}. {howOld(pack, view.now())}
      </p>
      {pack.toFillIn.length > 0 && <ToFillIn pack={pack} />}
      <h2>Why this matters</h2>
      <ul className="govuk-list govuk-list--bullet">
        {pack.context.map((fact) => (
          <li key={fact.text}>{fact.text}</li>
        ))}
      </ul>
      <Sources of={pack.context} view={view} />
      {GROUPS.map(([kind, title]) => (
        <ReadingList
          key={kind}
          view={view}
          title={title}
          reading={pack.reading.filter((one) => one.for === kind)}
        />
      ))}
      <Fold summary="Whose words and lists these are">
        <ul className="govuk-list govuk-list--bullet">
          {pack.attribution.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Fold>
    </Page>
  )
}

const GROUPS: readonly [Reading['for'], string][] = [
  ['training', 'Training'],
  ['reading', 'To read'],
  ['organisation', 'Organisations'],
]

function ReadingList({ view, title, reading }: { view: View; title: string; reading: readonly Reading[] }) {
  if (reading.length === 0) return null
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      <ul className="govuk-list govuk-list--bullet">
        {reading.map((one) => (
          <li key={one.name}>
            <strong>{one.name}.</strong> {one.what} {one.address}
          </li>
        ))}
      </ul>
      <Sources of={reading} view={view} />
    </section>
  )
}

/** A region without a list of its own says what the hospital has to find out. R-038 R-084 R-085 */
function ToFillIn({ pack }: { pack: Pack }) {
  return (
    <section aria-label="What this hospital has to find out">
      <h2>What this hospital has to find out</h2>
      <p className="govuk-body">There is no list for this country. Whoever sets Sphere up enters:</p>
      <ul className="govuk-list govuk-list--bullet">
        {pack.toFillIn.map(({ id, what, why }) => (
          <li key={id}>
            <strong>{what}.</strong> {why}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Sources({ of, view }: { of: readonly Dated[]; view: View }) {
  return <p className="region__source">{sourcesOf(of, view.now())}</p>
}
