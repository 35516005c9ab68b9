import type { Chart, EarlierReview } from '../../chart/chart.ts'
import type { ChartDate } from '../../chart/dates.ts'
import type { RecordFinding } from '../../indicators/findings.ts'
import { isAuthor } from '../../write-back/correct-plan.ts'
import { Fold } from '../parts/fold.tsx'
import { Button } from '../parts/button.tsx'
import { goTo, type View } from '../view.ts'
import { Cards } from './evidence-card.tsx'
import { shownDate } from './shown-date.ts'

/** What colleagues wrote down before: folded and dated, because it was then, and people are more than it. R-055 R-105 */
export function EarlierDocumentation({
  cards,
  chart: { earlier, careNotes },
  view,
}: {
  cards: readonly RecordFinding[]
  chart: Chart
  view: View
}) {
  const dates = [
    ...cards.map(({ evidence }) => evidence[0].date),
    ...[...earlier, ...careNotes].map(({ date }) => date),
  ]
  if (dates.length === 0) return null
  return (
    <Fold summary={`Earlier documentation, the newest from ${shownDate(newestOf(dates))}`}>
      {careNotes.map(({ id, date }) => (
        <p key={id} className="govuk-body">
          A care note is active in this record since {shownDate(date)}. A new one takes its place.
        </p>
      ))}
      {earlier.map((review) => (
        <Review key={review.id} review={review} view={view} />
      ))}
      <Cards cards={cards} view={view} />
    </Fold>
  )
}

function Review({ review: { date, answers, author }, view }: { review: EarlierReview; view: View }) {
  return (
    <section className="card card--quiet" aria-label={`Review of ${shownDate(date)}`}>
      <h2 className="earlier__title">Review of {shownDate(date)}</h2>
      <dl className="earlier">
        {answers.map(({ question, answer }) => (
          <div key={question} className="earlier__row">
            <dt>{question}</dt>
            <dd>{answer}</dd>
          </div>
        ))}
      </dl>
      <p className="govuk-hint">Do not ask again what was told then. Ask what has changed.</p>
      {isAuthor(author, view.changes.by) && (
        <Button look="quiet" onPress={goTo(view, 'correct')}>
          You wrote this: take words out
        </Button>
      )}
    </section>
  )
}

function newestOf(dates: readonly (ChartDate | undefined)[]): ChartDate | undefined {
  return dates.toSorted((a, b) => (b?.from ?? 0) - (a?.from ?? 0))[0]
}
