import { Button } from '../parts/button.tsx'
import { Page } from '../parts/page.tsx'
import { couldNotBeRead, goTo, type View } from '../view.ts'
import { AtThisVisit } from './at-this-visit.tsx'
import { Background } from './background.tsx'
import { cardsOf } from './cards.ts'
import { EarlierDocumentation } from './earlier-documentation.tsx'
import { EarlierWish } from './earlier-wish.tsx'
import { EvidenceCard } from './evidence-card.tsx'
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
      <AtThisVisit chart={chart} />
      <VisitsTimeline chart={chart} now={view.now()} />
      {cards.map((card) => (
        <EvidenceCard key={card.indicator.id} card={card} view={view} />
      ))}
      {cards.length === 0 && (
        <p className="govuk-body record__nothing">
          {earlier.length + background.length === 0 ? 'Nothing found' : 'Nothing more found'} in what was
          read. Most signs are never recorded: look and listen.
        </p>
      )}
      <NotUnderstood answers={chart.notUnderstood} />
      <EarlierDocumentation cards={earlier} chart={chart} view={view} />
      <Background cards={background} />
      <WhatWasRead chart={chart} now={view.now()} />
    </>
  )
}
