import { useState } from 'react'
import type { EarlierReview } from '../../chart/chart.ts'
import { asCorrected } from '../../write-back/as-corrected.ts'
import { isCorrection } from '../../write-back/change.ts'
import { isAuthor, withWhatHangsOn } from '../../write-back/correct-plan.ts'
import { Button } from '../parts/button.tsx'
import { Fold } from '../parts/fold.tsx'
import { Page } from '../parts/page.tsx'
import { Ticks } from '../parts/ticks.tsx'
import { WordsField } from '../parts/words-field.tsx'
import { shownDate } from '../record/shown-date.ts'
import { goTo, type View } from '../view.ts'
import { ChangeShown } from './change-shown.tsx'
import { whatCanGo, type SavedLine } from './what-can-go.ts'

/** Words taken back after they were saved, and a review that should not be there at all. R-079 DF-8 */
export function CorrectPage({ view }: { view: View }) {
  const { chart, changes } = view
  const own = asCorrected(chart?.earlier ?? [], changes.made).filter(({ author }) =>
    isAuthor(author, changes.by),
  )
  const made = changes.made.filter(({ plan }) => isCorrection(plan))
  const last = made.at(-1)
  return (
    <Page
      title="Put a saved review right"
      lead="For reviews that you wrote. Words go out of the review, and out of a referral or task that carried them."
      actions={
        <Button look="second" onPress={goTo(view, 'record')}>
          Back to the record
        </Button>
      }
    >
      {last && <ChangeShown key={last.plan.frame.at} view={view} change={last} />}
      {own.length === 0 && !last && (
        <p className="govuk-body">No review of yours was found in what was read.</p>
      )}
      {last?.state.state !== 'sending' &&
        own.map((review) => (
          <Correct key={`${review.id} ${review.answers.length}`} view={view} review={review} chart={chart} />
        ))}
    </Page>
  )
}

function Correct({ view, review, chart }: { view: View; review: EarlierReview; chart: View['chart'] }) {
  const [chosen, setChosen] = useState<readonly string[]>([])
  const [reason, setReason] = useState('')
  const { told, around } = whatCanGo(review.answers)
  const referrals = (chart?.referrals ?? [])
    .filter((one) => one.review === review.review)
    .map(({ recipient }) => ({ review: review.review, recipient }))
  const ask = (act: 'take-out' | 'in-error') =>
    view.changes.ask({
      act,
      review: review.review,
      linkIds: act === 'take-out' ? withWhatHangsOn(chosen) : [],
      reason,
      referrals,
    })
  return (
    <section className="card" aria-label={`Review of ${shownDate(review.date)}`}>
      <h2 className="card__title">Review of {shownDate(review.date)}</h2>
      <Lines legend="What is to go" lines={told} chosen={chosen} onChoose={setChosen} />
      {around.length > 0 && (
        <Fold summary="How the talk was held, and your judgement">
          <Lines legend="Also to go" lines={around} chosen={chosen} onChoose={setChosen} />
        </Fold>
      )}
      <Button disabled={chosen.length === 0} onPress={() => ask('take-out')}>
        Take this out
      </Button>
      <Fold summary="All of it was a mistake, such as the wrong patient">
        <p className="govuk-body">
          The review is emptied and marked as made in error, with all that belongs to it: referrals and what
          was agreed, tasks, and the care note unless another review needs it.
        </p>
        <WordsField label="Why" hint="Not what was said." value={reason} onWrite={setReason} />
        <Button disabled={reason.trim() === ''} onPress={() => ask('in-error')}>
          Mark it as made in error
        </Button>
      </Fold>
    </section>
  )
}

function Lines({
  legend,
  lines,
  chosen,
  onChoose,
}: {
  legend: string
  lines: readonly SavedLine[]
  chosen: readonly string[]
  onChoose: (chosen: readonly string[]) => void
}) {
  return (
    <Ticks
      legend={legend}
      items={lines.map(({ linkId, words }) => ({ value: linkId, label: words }))}
      ticked={chosen}
      onTick={(id, on) => onChoose([...chosen.filter((one) => one !== id), ...(on ? [id] : [])])}
    />
  )
}
