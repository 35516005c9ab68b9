import { explain } from '../../problem/explain.ts'
import type { RecordProblem } from '../../problem/problem.ts'
import { TryAgain, WhatToDo } from '../sign-in/try-again.tsx'
import type { SignIn } from '../view.ts'

export interface Unread {
  problem: RecordProblem
  onReadAgain: () => void
}

/**
 * Without the patient's own entry nobody can check whose record this is: nothing of it is shown and nothing is saved.
 * Everything else goes on, and what was noted is kept. DF-3, DF-7
 */
export function UnreadBanner({
  unread: { problem, onReadAgain },
  signIn,
}: {
  unread: Unread
  signIn: SignIn
}) {
  const trying = { signIn, problem, again: 'Read again' } as const
  return (
    <section className="unread" aria-label="Not read" role="alert">
      <p className="govuk-body">
        <strong>This patient could not be read.</strong> {explain(problem).happened} Nothing of the record is
        shown, and nothing can be saved until it is read. What you note here is kept.
      </p>
      <WhatToDo
        {...trying}
        next="Read it again. If it stays like this, close this page and open it again from the patient’s chart, or phone."
      />
      <TryAgain {...trying} onPress={onReadAgain} />
    </section>
  )
}
