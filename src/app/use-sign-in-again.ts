import { useState } from 'react'
import type { Session } from '../fhir/session.ts'
import type { SignIn } from '../ui/view.ts'

export interface SigningInAgain {
  again: SignIn['again']
  signInAgain: () => void
  /** What came of an earlier time says nothing about a session that has ended since. */
  forget: () => void
}

/** Kept outside the pages: while somebody signs in elsewhere this screen hides itself, and must still know what came of it. */
export function useSignInAgain(session: Session): SigningInAgain {
  const [again, setAgain] = useState<SignIn['again']>('not-tried')

  async function signIn(): Promise<void> {
    setAgain('under-way')
    setAgain(await session.signInAgain().catch(() => 'failed' as const))
  }
  return {
    again,
    signInAgain: () => void (again !== 'under-way' && signIn()),
    forget: () => setAgain('not-tried'),
  }
}
