import { explain, explainNotSaved } from '../../problem/explain.ts'
import type { RecordProblem } from '../../problem/problem.ts'
import { isCorrection, type Change } from '../../write-back/change.ts'
import type { Written } from '../../write-back/outcome.ts'
import { Button } from '../parts/button.tsx'
import { TryAgain, WhatToDo } from '../sign-in/try-again.tsx'
import { TeamNumbers } from '../screening/team-numbers.tsx'
import type { View } from '../view.ts'
import { EntriesForIt, TrialLeft } from '../write-back/entry-words.tsx'
import { OutcomeBanner } from '../write-back/outcome-banner.tsx'
import { Corrected } from './corrected.tsx'
import { Stopped } from './stopped.tsx'
import { StoppedInPart } from './stopped-in-part.tsx'

/** What came of it. Done, cannot tell and not done must never be taken for one another. */
export function ChangeShown({ view, change }: { view: View; change: Change }) {
  if (change.state.state === 'sending')
    return (
      <output className="govuk-body sending">
        Changing it, then reading it back from the record. Please keep this page open.
      </output>
    )
  const { outcome } = change.state
  switch (outcome.outcome) {
    case 'done':
      return isCorrection(change.plan) ? (
        <Corrected view={view} plan={change.plan} at={outcome.at} attested={outcome.attested} />
      ) : (
        <Stopped view={view} plan={change.plan} outcome={outcome} />
      )
    case 'partly':
      return isCorrection(change.plan) ? null : (
        <StoppedInPart view={view} change={change} plan={change.plan} outcome={outcome} />
      )
    case 'label-lost':
      return (
        <>
          <OutcomeBanner kind="stopped">
            Nothing was changed. This record does not keep what hides such a change from the patient’s side.
          </OutcomeBanner>
          <TrialLeft entries={outcome.left} />
          <Phone view={view} because={`${phoneWords(change)} Tell IT too.`} />
        </>
      )
    case 'cannot-tell':
      return <CannotTell view={view} change={change} problem={outcome.problem} />
    case 'not-done':
      return <NotDone view={view} change={change} problem={outcome.problem} left={outcome.left} />
    case 'not-kept':
      return (
        <>
          <OutcomeBanner kind="stopped">
            The record kept something else than what was sent, or not what hides it: others, and the patient’s
            side, may have been able to see it. Do not try it the same way again.
          </OutcomeBanner>
          <EntriesForIt entries={outcome.entries} />
          <p className="govuk-body">
            What stands there now is shown when this patient is opened again. Until then do not rely on the
            lines below.
          </p>
          <Phone view={view} because="Phone the team, and IT: they can put it right in the record." />
        </>
      )
    case 'yes-ended':
      return (
        <OutcomeBanner kind="stopped">
          Nothing was changed. The patient’s yes to it is over or was taken back, so it does not go on. If
          they want it, ask again: a new yes makes a new referral.
        </OutcomeBanner>
      )
    case 'not-allowed':
      return <OutcomeBanner kind="stopped">Nothing was changed. {notAllowedWords(change)}</OutcomeBanner>
  }
}

interface Problem {
  view: View
  change: Change
  problem: RecordProblem
}

function CannotTell({ view, change, problem }: Problem) {
  const { changes, signIn } = view
  return (
    <>
      <OutcomeBanner kind="unsure">
        {explain(problem).happened} We cannot tell whether it was changed in the record.
      </OutcomeBanner>
      <div className="govuk-button-group">
        <TryAgain
          signIn={signIn}
          problem={problem}
          again="Check again"
          onPress={() => changes.check(change)}
        />
        <Button look="second" onPress={() => changes.again(change)}>
          Send it again
        </Button>
      </div>
      <WhatToDo
        signIn={signIn}
        problem={problem}
        again="Check again"
        next="‘Check again’ only looks. ‘Send it again’ never changes anything twice."
      />
      <Phone view={view} because={phoneWords(change)} />
    </>
  )
}

function NotDone({ view, change, problem, left }: Problem & { left: readonly Written[] | undefined }) {
  const { happened, next } = explainNotSaved(problem)
  return (
    <>
      <OutcomeBanner kind="stopped">{happened} Nothing was changed in the record.</OutcomeBanner>
      <TrialLeft entries={left} />
      <WhatToDo signIn={view.signIn} problem={problem} again="Save again" next={next} />
      <TryAgain
        signIn={view.signIn}
        problem={problem}
        again="Save again"
        onPress={() => view.changes.again(change)}
      />
      <Phone view={view} because={phoneWords(change)} />
    </>
  )
}

function Phone({ view, because }: { view: View; because: string }) {
  return (
    <>
      <p className="govuk-body">{because}</p>
      <TeamNumbers view={view} />
    </>
  )
}

function notAllowedWords({ plan }: Change): string {
  return isCorrection(plan)
    ? 'Only the person who wrote the review can put it right here. Phone them, or the team.'
    : 'Only the patient, alone with you and able to decide, can end it or let it go on.'
}

function phoneWords({ plan }: Change): string {
  return isCorrection(plan)
    ? 'If it stays like this, phone the team and tell them what should not be there.'
    : 'Phone, and do not wait for the record: they can stop it by phone.'
}
