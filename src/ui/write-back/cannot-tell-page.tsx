import { explain } from '../../problem/explain.ts'
import type { RecordProblem } from '../../problem/problem.ts'
import { Button } from '../parts/button.tsx'
import { Page } from '../parts/page.tsx'
import type { Finishing } from './finishing.ts'
import { OutcomeBanner } from './outcome-banner.tsx'
import { PhoneInstead } from './phone-instead.tsx'
import { TryAgain, WhatToDo } from '../sign-in/try-again.tsx'

/** The answer was lost. Neither yes nor no is true, so neither is said. */
export function CannotTellPage({
  view,
  callNotKept,
  problem,
  onCheckAgain,
  onBack,
}: Finishing & { problem: RecordProblem }) {
  const { happened, next } = explain(problem)
  return (
    <Page
      title="We cannot tell whether it was saved"
      actions={
        <>
          <TryAgain signIn={view.signIn} problem={problem} again="Check again" onPress={onCheckAgain} />
          <Button look="second" onPress={onBack}>
            Back to what you wrote
          </Button>
        </>
      }
    >
      <OutcomeBanner kind="unsure">{happened} It may be in the record, or it may not.</OutcomeBanner>
      <h2>What is certain</h2>
      <ul className="govuk-list govuk-list--bullet">
        <li>Your answers are still here.</li>
        <li>Checking again never saves it twice.</li>
        <li>Nobody has been alerted.</li>
      </ul>
      <h2>What to do now</h2>
      <WhatToDo
        signIn={view.signIn}
        problem={problem}
        again="Check again"
        next={problem.problem === 'no-clear-answer' ? 'Wait a moment, then check again.' : next}
      />
      <PhoneInstead
        callNotKept={callNotKept}
        view={view}
        because="If it stays like this, phone and tell them that it may be in the record."
      />
    </Page>
  )
}
