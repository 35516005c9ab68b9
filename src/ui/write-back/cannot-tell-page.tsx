import { explain } from '../../problem/explain.ts'
import type { RecordProblem } from '../../problem/problem.ts'
import { Button } from '../parts/button.tsx'
import { Page } from '../parts/page.tsx'
import { shownTime } from '../record/shown-date.ts'
import type { Finishing } from './finishing.ts'
import { OutcomeBanner } from './outcome-banner.tsx'
import { PhoneInstead } from './phone-instead.tsx'
import { TryAgain, WhatToDo } from '../sign-in/try-again.tsx'

interface CannotTell extends Finishing {
  problem: RecordProblem
  lookedAgain: number | undefined
}

/** The answer was lost. Neither yes nor no is true, so neither is said. */
export function CannotTellPage({ problem, ...finishing }: CannotTell) {
  if (problem.problem === 'not-attested') return <NotAttested {...finishing} />
  return finishing.takingBack ? (
    <TakingBack {...finishing} problem={problem} />
  ) : (
    <Unclear {...finishing} problem={problem} />
  )
}

function Unclear({ problem, lookedAgain, ...finishing }: CannotTell) {
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
          <EndIt onTakeBack={onTakeBack} onFinish={onFinish} />
        </>
      }
    >
      <OutcomeBanner kind="unsure">
        {/* The same page once more would look as if nothing had been done. */}
        {lookedAgain !== undefined && `Checked again at ${shownTime(lookedAgain)}: still unclear. `}
        {happened} It may be in the record, or it may not.
      </OutcomeBanner>
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
        services
        because="If it stays like this, phone and tell them that it may be in the record. Then press ‘Leave it so’."
      />
    </Page>
  )
}

/** The patient may have heard that it is stopped: until that is certain, the page says so and offers nothing else. DF-10 */
function TakingBack({ problem, ...finishing }: CannotTell) {
  const { view, onTakeBack, onFinish } = finishing
  return (
    <Page
      title="Not yet taken back"
      actions={
        <>
          <TryAgain signIn={view.signIn} problem={problem} again="Take it back" onPress={onTakeBack} />
          <Button look="second" onPress={() => onFinish('unclear')}>
            Leave it so
          </Button>
        </>
      }
    >
      <OutcomeBanner kind="unsure">
        You took it back, and the record has not shown yet that it is gone. What was sent before may still
        arrive.
      </OutcomeBanner>
      <h2>What to do now</h2>
      <WhatToDo
        signIn={view.signIn}
        problem={problem}
        again="Take it back"
        next="Wait two minutes and press ‘Take it back’ again, until this page says ‘Taken back’."
      />
      <PhoneInstead
        {...finishing}
        services
        because="Phone now, and do not wait for the record: it does not count, and nobody is to be contacted."
      />
    </Page>
  )
}

function NotAttested({ view, onSaveAgain, onTakeBack, onFinish, ...finishing }: Finishing) {
  return (
    <Page
      title="Saved, but for your name"
      actions={
        <>
          <Button onPress={onSaveAgain}>Save again</Button>
          <EndIt onTakeBack={onTakeBack} onFinish={onFinish} />
        </>
      }
    >
      <OutcomeBanner kind="unsure">
        It is in the record as you saw it, with its protection. Who saved it is not there yet: save again to
        add that. Nothing is saved twice.
      </OutcomeBanner>
      <PhoneInstead
        {...finishing}
        view={view}
        services
        because="The record has alerted no one. Phone them."
      />
    </Page>
  )
}

function EndIt({ onTakeBack, onFinish }: Pick<Finishing, 'onTakeBack' | 'onFinish'>) {
  return (
    <>
      <Button look="second" onPress={onTakeBack}>
        Take it back
      </Button>
      <Button look="second" onPress={() => onFinish('unclear')}>
        Leave it so
      </Button>
    </>
  )
}
