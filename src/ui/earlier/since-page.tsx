import type { EarlierReview } from '../../chart/chart.ts'
import { said } from '../../screening/said.ts'
import {
  needsThen,
  notAskedThen,
  sinceLastWords,
  wantedThen,
  wishStands,
  type SinceLast,
} from '../../screening/since-last.ts'
import { isAuthor } from '../../write-back/correct-plan.ts'
import { Button } from '../parts/button.tsx'
import { Choice } from '../parts/choice.tsx'
import { Page } from '../parts/page.tsx'
import { SayThis } from '../parts/say-this.tsx'
import { shownDate } from '../record/shown-date.ts'
import { nextWords } from '../screening/page-names.ts'
import { goTo, type View } from '../view.ts'
import { UnreadBefore } from './unread-before.tsx'
import { TheyRaisedIt, WaitForThem } from './wait-for-them.tsx'

const ANSWERS: readonly SinceLast[] = ['same', 'changed', 'nothing-now', 'declined']

/** The talk goes on where it stood: nothing is asked twice, and no yes is carried over. R-055 R-056 */
export function SincePage({ view }: { view: View }) {
  const earlier = view.chart?.earlier ?? []
  const [last] = earlier
  const waits = wishStands(earlier, view.kept)
  return (
    <Page
      title="Since last time"
      lead={
        waits ? undefined : 'Say that you know, so that they need not tell it again. Ask what has changed.'
      }
      actions={
        <>
          <Button onPress={goTo(view, waits ? 'help' : 'wants')}>
            {nextWords(waits ? 'help' : 'wants')}
          </Button>
          {!waits && (
            <Button look="second" onPress={goTo(view, 'talk')}>
              Talk
            </Button>
          )}
        </>
      }
    >
      <UnreadBefore view={view} of={['earlier reviews']} />
      <TheyRaisedIt view={view} />
      {waits ? (
        <WaitForThem view={view} />
      ) : last ? (
        <Last view={view} last={last} />
      ) : (
        view.chart && <Nothing />
      )}
    </Page>
  )
}

/** They could not be asked then. What they say now decides what stays. R-045 R-079 */
function WhatMayStay({ view, last }: { view: View; last: EarlierReview }) {
  return (
    <>
      <SayThis title="They could not be asked then what may be written. Ask now" lines={said.writtenThen} />
      <p className="govuk-body">
        {isAuthor(last.author, view.changes.by) ? (
          <Button look="quiet" onPress={goTo(view, 'correct')}>
            Take words out of that review
          </Button>
        ) : (
          'If something should go, phone the team: only the person who wrote it can take it out here.'
        )}
      </p>
    </>
  )
}

function Nothing() {
  return <p className="govuk-body">No earlier review was found in what was read.</p>
}

function Last({ view, last }: { view: View; last: EarlierReview }) {
  const { kept, tell } = view
  const wanted = wantedThen(last)
  const refused = view.chart?.refusals.some(({ review }) => review === last.review)
  return (
    <>
      {notAskedThen(last) && <WhatMayStay view={view} last={last} />}
      <h2>What they wanted on {shownDate(last.date)}</h2>
      {wanted.length === 0 ? (
        <p className="govuk-body">Nothing about it was written down.</p>
      ) : (
        <ul className="govuk-list govuk-list--bullet">
          {wanted.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      )}
      {refused && (
        <p className="govuk-body">
          They wanted no referral then, and agreed that this is kept. Do not offer the same again unless they
          bring it up.
        </p>
      )}
      <Choice
        legend="And now?"
        options={ANSWERS.filter((value) => value !== 'same' || wanted.length > 0).map((value) => ({
          value,
          label: sinceLastWords[value],
        }))}
        value={kept.sinceLast}
        onChoose={(answer) => tell({ type: 'since-last', answer, needs: needsThen(last) })}
      />
      <ul className="govuk-list govuk-list--bullet">
        <li>Under ‘Talk’, each answer from then stands with its date. It changes only if they want it to.</li>
        <li>No yes from then counts for anything new: under ‘Services’ each one is asked again.</li>
      </ul>
    </>
  )
}
