import { useState, type ReactNode } from 'react'
import { whyCannotRefer } from '../../screening/referring.ts'
import { searchFrom, type Search } from '../../screening/search.ts'
import { searchWords } from '../../screening/service-words.ts'
import { servicesFor, type Match } from '../../screening/services-for.ts'
import { Aside } from '../parts/aside.tsx'
import { Button } from '../parts/button.tsx'
import { Fold } from '../parts/fold.tsx'
import { Page } from '../parts/page.tsx'
import { shownDate } from '../record/shown-date.ts'
import { RegionHelplines, RegionWays } from '../region/region-ways.tsx'
import { goTo, type View } from '../view.ts'
import { CannotReferHere } from './cannot-refer-here.tsx'
import { SearchFields } from './search-fields.tsx'
import { ServiceCard } from './service-card.tsx'
import { WhoElse } from './who-else.tsx'
import { WorksheetWay } from './worksheet-way.tsx'
import { nextWords } from '../screening/page-names.ts'

/** One service, one decision. A no is as good an ending as a yes. R-024 R-037 R-046 R-047 R-048 */
export function SharingPage({ view }: { view: View }) {
  const { kept, site, chart, canWrite } = view
  const [open, setOpen] = useState<string>()
  const [changed, setChanged] = useState<Partial<Search>>({})
  const now = view.now()
  const start = searchFrom(kept, chart?.person, now)
  const search = { ...start, ...changed }
  const found = servicesFor(kept, search, site.services, now)
  const because = whyCannotRefer({
    services: site.services,
    fitting: found.fitting,
    canWrite: canWrite.ok !== false,
    now,
  })
  const card = (match: Match) => (
    <ServiceCard
      key={match.service.id}
      view={view}
      match={match}
      open={open === match.service.id}
      onToggle={() => setOpen(open === match.service.id ? undefined : match.service.id)}
    />
  )
  return (
    <Page
      title="Services"
      lead="Go through one service at a time. Nothing is sent before the patient says yes, and you save."
      actions={<Actions view={view} />}
    >
      <RefusedBefore view={view} />
      {because && <CannotReferHere view={view} because={because} />}
      {site.services.length > 0 && (
        <Fold summary={`Search: ${searchWords(search)}`}>
          <SearchFields
            search={search}
            start={start}
            services={site.services}
            onChange={(change) => setChanged({ ...changed, ...change })}
          />
        </Fold>
      )}
      {found.fitting.slice(0, MOST).map(card)}
      <Folded words="that fit as well" matches={found.fitting.slice(MOST)} card={card} />
      <Folded words="for other needs" matches={found.otherNeeds} card={card} />
      <Folded words="not for this patient" matches={found.notForThem} card={card} />
      {found.policeLeftOut > 0 && (
        <p className="govuk-body">
          The police are left out: the patient has not asked for them. They are a separate choice.
        </p>
      )}
      <WhoElse view={view} alongside={found.alongside} helplines={found.helplines} />
      <RegionHelplines view={view} />
      <RegionWays view={view} />
    </Page>
  )
}

/** A no that the patient wanted kept, so that they are not asked the same again. R-055 R-078 */
function RefusedBefore({ view: { chart } }: { view: View }) {
  const [refusal] = chart?.refusals ?? []
  if (!refusal) return null
  return (
    <Aside>
      They wanted no referral on {shownDate(refusal.date)}, and agreed that this is kept. Go on here only if
      they bring it up.
    </Aside>
  )
}

function Actions({ view }: { view: View }) {
  return (
    <>
      <Button onPress={goTo(view, 'writing')}>{nextWords('writing')}</Button>
      <Button look="second" onPress={goTo(view, 'paper')}>
        A letter to take along
      </Button>
      <WorksheetWay view={view} />
    </>
  )
}

/** The nearest to what was looked for. A directory of hundreds is searched, not read. */
const MOST = 10

/** Nothing is hidden without a word: how many, and on each card why. */
function Folded({
  words,
  matches,
  card,
}: {
  words: string
  matches: readonly Match[]
  card: (match: Match) => ReactNode
}) {
  if (matches.length === 0) return null
  return (
    <Fold summary={`${matches.length} ${matches.length === 1 ? 'other' : 'others'}, ${words}`}>
      {matches.map(card)}
    </Fold>
  )
}
