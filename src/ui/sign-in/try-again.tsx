import type { RecordProblem } from '../../problem/problem.ts'
import { Button } from '../parts/button.tsx'
import type { SignIn } from '../view.ts'

interface Trying {
  signIn: Pick<SignIn, 'again' | 'signInAgain'>
  problem: RecordProblem
  /** What the button does when nothing stands before it. */
  again: 'Save again' | 'Check again' | 'Read again' | 'Take it back'
}

/** One button that keeps its place: first it signs in, where the session has ended, and then it tries again. */
export function TryAgain({ signIn, problem, again, onPress }: Trying & { onPress: () => void }) {
  if (problem.problem !== 'session-ended' || signIn.again === 'signed-in')
    return <Button onPress={onPress}>{again}</Button>
  return <Button onPress={signIn.signInAgain}>Sign in again</Button>
}

/** What to do now, and once signing in was tried, what came of it. */
export function WhatToDo({ signIn, problem, again, next }: Trying & { next?: string }) {
  const words = problem.problem === 'session-ended' ? signInWords(signIn.again, again) : next
  if (words === undefined) return null
  return (
    <p className="govuk-body">
      <output>{words}</output>
    </p>
  )
}

function signInWords(came: SignIn['again'], again: Trying['again']): string {
  const otherwise =
    again === 'Read again'
      ? 'If you cannot, close this page and open it from the record again.'
      : 'If you cannot, write down what matters, and phone.'
  switch (came) {
    case 'not-tried':
      return 'Sign in again. It opens a second window, and nothing on this page is lost.'
    case 'under-way':
      return 'Sign in, in the second window. This page waits for it.'
    case 'signed-in':
      return `You are signed in again, and nothing on this page was lost. Now press ‘${again}’.`
    case 'window-blocked':
      return `This browser did not open a second window. Allow windows for this page, then press ‘Sign in again’. ${otherwise}`
    case 'someone-else':
      return `Someone else signed in, or for another patient, so this page did not go on. Sign in again as yourself, for this patient. ${otherwise}`
    case 'failed':
      return `Signing in did not work. Press ‘Sign in again’. ${otherwise}`
  }
}
