import '../ui/pages.scss'
import { useEffect, useState } from 'react'
import type { TeamSession } from '../fhir/session.ts'
import { readNameOf } from '../fhir/read/name-of.ts'
import { readWorklist } from '../fhir/read/worklist.ts'
import type { Ended } from '../screening/events.ts'
import { usePageGone } from '../ui/hiding/use-page-gone.ts'
import { WorklistPage } from '../ui/worklist/worklist-page.tsx'
import type { Worklist } from '../worklist/worklist.ts'
import { transportFor } from './open-record.ts'
import { useSignInAgain } from './use-sign-in-again.ts'

/** The team's launch: no patient, only the care notes this person may see. */
export function TeamApp({ session, onEnded }: { session: TeamSession; onEnded: (how: Ended) => void }) {
  usePageGone(() => onEnded('wiped'))
  const signIn = useSignInAgain(session)
  const [asked, setAsked] = useState<{ page?: string; time: number }>({ time: 0 })
  const [worklist, setWorklist] = useState<Worklist>({ state: 'loading' })
  useEffect(() => {
    const closing = new AbortController()
    const show = async () => {
      const list = await readWorklist(transportFor(session, closing.signal), asked.page)
      if (!closing.signal.aborted) setWorklist(list)
    }
    void show()
    return () => closing.abort()
  }, [session, asked])

  const read = (page?: string) => {
    signIn.forget()
    setWorklist({ state: 'loading' })
    setAsked(({ time }) => ({ ...(page !== undefined && { page }), time: time + 1 }))
  }
  const nameOf = (patient: string) => readNameOf(transportFor(session, new AbortController().signal), patient)
  return (
    <WorklistPage
      worklist={worklist}
      signIn={signIn}
      nameOf={nameOf}
      onNext={read}
      onReadAgain={() => read()}
    />
  )
}
