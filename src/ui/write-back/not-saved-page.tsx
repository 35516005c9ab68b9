import { explainNotSaved } from '../../problem/explain.ts'
import type { Outcome } from '../../write-back/outcome.ts'
import { Button } from '../parts/button.tsx'
import { Page } from '../parts/page.tsx'
import { TrialLeft } from './entry-words.tsx'
import type { Finishing } from './finishing.ts'
import { OutcomeBanner } from './outcome-banner.tsx'
import { PhoneInstead } from './phone-instead.tsx'
import { TryAgain, WhatToDo } from '../sign-in/try-again.tsx'

type NotSaved = Extract<Outcome, { outcome: 'not-saved' }>

/** Known not to be there, and nothing lost. */
export function NotSavedPage({ outcome, ...finishing }: Finishing & { outcome: NotSaved }) {
  const { problem, left } = outcome
  const { view, onSaveAgain, onBack } = finishing
  const takenBack = problem.problem === 'taken-back'
  const { happened, recorded, next } = explainNotSaved(problem)
  return (
    <Page
      title={takenBack ? 'Taken back' : 'Not saved'}
      actions={
        <>
          {/* The answer was about someone else: sending it once more could only do harm. */}
          {!takenBack && problem.problem !== 'wrong-patient' && (
            <TryAgain signIn={view.signIn} problem={problem} again="Save again" onPress={onSaveAgain} />
          )}
          <Button look={takenBack ? 'main' : 'second'} onPress={onBack}>
            Back to what you wrote
          </Button>
        </>
      }
    >
      <OutcomeBanner kind="stopped">{happened}</OutcomeBanner>
      <h2>In the record</h2>
      <p className="govuk-body">{recorded}</p>
      <TrialLeft entries={left} />
      <h2>What to do now</h2>
      <WhatToDo signIn={view.signIn} problem={problem} again="Save again" next={next} />
      <PhoneInstead {...finishing} because="Whatever the record does, someone can hear it from you." />
    </Page>
  )
}
