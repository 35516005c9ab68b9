import type { RecordFinding } from '../../indicators/findings.ts'
import { Button } from '../parts/button.tsx'
import { Page } from '../parts/page.tsx'
import { couldNotBeRead, goTo, type View } from '../view.ts'
import { Background } from './background.tsx'
import { CameAlong, isOfCompany } from './came-along.tsx'
import { cardsOf } from './cards.ts'
import { EarlierDocumentation } from './earlier-documentation.tsx'
import { EarlierWish } from './earlier-wish.tsx'
import { Cards } from './evidence-card.tsx'
import { NotUnderstood } from './not-understood.tsx'
import { VisitsTimeline } from './visits-timeline.tsx'
import { WhatWasRead } from './what-was-read.tsx'

/** What the record says, with where it says so. It suggests what to ask about; it never answers. R-129 */
export function RecordPage({ view }: { view: View }) {
  return (
    <Page
      title="The record"
      lead="Others wrote this, for other reasons. It may be worth asking about; by itself it says nothing."
      actions={<Button onPress={goTo(view, 'notice')}>Next: what you notice</Button>}
    >
      {view.chart ? (
        <Read view={view} chart={view.chart} />
      ) : (
        <output>
          {couldNotBeRead(view) ? 'The record could not be read.' : 'The record is still being read.'}
        </output>
      )}
    </Page>
  )
}

function Read({ view, chart }: { view: View; chart: NonNullable<View['chart']> }) {
  const cards = cardsOf(view.found, 'B')
  const earlier = cardsOf(view.found, 'A')
  const background = cardsOf(view.found, 'C')
  return (
    <>
      <EarlierWish chart={chart} />
      <VisitsTimeline chart={chart} now={view.now()} />
      <CameAlong chart={chart} cards={cards.filter(isOfCompany)} view={view} />
      <Suggestions cards={cards.filter((card) => !isOfCompany(card))} view={view} />
      {cards.length === 0 && (
        <p className="govuk-body record__nothing">
          {isEmpty(view, chart) ? 'Nothing found' : 'Nothing more found'} in what was read. Most signs are
          never recorded: look and listen.
        </p>
      )}
      <NotUnderstood answers={chart.notUnderstood} />
      <EarlierDocumentation cards={earlier} chart={chart} view={view} />
      <Background cards={background} />
      <WhatWasRead chart={chart} now={view.now()} />
    </>
  )
}

function Suggestions({ cards, view }: { cards: readonly RecordFinding[]; view: View }) {
  if (cards.length === 0) return null
  return (
    <section aria-label="Worth a look">
      <h2>Worth a look</h2>
      <Cards cards={cards} view={view} />
    </section>
  )
}

function isEmpty(
  { found }: View,
  { earlier, careNotes, notUnderstood }: NonNullable<View['chart']>,
): boolean {
  return found.length + earlier.length + careNotes.length + notUnderstood.length === 0
}
