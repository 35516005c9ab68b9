import { explain } from '../../problem/explain.ts'
import type { RecordProblem } from '../../problem/problem.ts'
import { Page } from '../parts/page.tsx'
import { TryAgain, WhatToDo } from '../sign-in/try-again.tsx'
import type { SignIn } from '../view.ts'

/** Without the patient's own entry nobody could check whose record this is, so there is no review. */
export function UnreadablePage({
  problem,
  signIn,
  onReadAgain,
}: {
  problem: RecordProblem
  signIn: SignIn
  onReadAgain: () => void
}) {
  const { happened } = explain(problem)
  const trying = { signIn, problem, again: 'Read again' } as const
  return (
    <main>
      <Page
        title="This patient could not be read"
        lead={happened}
        actions={problem.problem === 'session-ended' && <TryAgain {...trying} onPress={onReadAgain} />}
      >
        <p className="govuk-body">Nothing was saved, and nothing about the patient is shown.</p>
        <WhatToDo
          {...trying}
          next="Close this page and open it again from the patient’s chart. Until then, use the record as usual."
        />
      </Page>
    </main>
  )
}
