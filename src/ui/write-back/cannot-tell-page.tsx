import { explain } from '../../problem/explain.ts'
import type { RecordProblem } from '../../problem/problem.ts'
import { Button } from '../parts/button.tsx'
import { Page } from '../parts/page.tsx'
import type { Finishing } from './finishing.ts'
import { OutcomeBanner } from './outcome-banner.tsx'
import { PhoneInstead } from './phone-instead.tsx'
import { TryAgain, WhatToDo } from '../sign-in/try-again.tsx'

/** The answer was lost. Neither yes nor no is true, so neither is said. */
export function CannotTellPage({ problem, ...finishing }: Finishing & { problem: RecordProblem }) {
  const { view, onCheckAgain, onSaveAgain, onTakeBack, onFinish } = finishing
  const { happened, next } = explain(problem)
  return (
    <Page
      title="We cannot tell whether it was saved"
      actions={
        <>
          <TryAgain signIn={view.signIn} problem={problem} again="Check again" onPress={onCheckAgain} />
          {/* The answer was about someone else: sending it once more could only do harm. */}
          {problem.problem !== 'wrong-patient' && (
            <Button look="second" onPress={onSaveAgain}>
              Save again
            </Button>
          )}
          <Button look="second" onPress={onTakeBack}>
            Take it back
          </Button>
          <Button look="second" onPress={() => onFinish('unclear')}>
            Leave it so
          </Button>
        </>
      }
    >
      <OutcomeBanner kind="unsure">{happened} It may be in the record, or it may not.</OutcomeBanner>
      <h2>What is certain</h2>
      <ul className="govuk-list govuk-list--bullet">
        <li>Your answers are still here.</li>
        <li>‘Check again’ only looks. ‘Save again’ never saves it twice.</li>
        <li>‘Take it back’ looks for what was sent and takes it out again.</li>
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
        {...finishing}
        because="If it stays like this, phone and tell them that it may be in the record. Then press ‘Leave it so’."
      />
    </Page>
  )
}
