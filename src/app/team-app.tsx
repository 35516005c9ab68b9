import '../ui/pages.scss'
import { useCallback, useEffect, useState } from 'react'
import type { TeamSession } from '../fhir/session.ts'
import { readWorklist } from '../fhir/read/worklist.ts'
import { WorklistPage } from '../ui/worklist/worklist-page.tsx'
import type { Worklist } from '../worklist/worklist.ts'
import { transportFor } from './open-record.ts'

/** The team's launch: no patient, only the care notes this person may see. */
export function TeamApp({ session }: { session: TeamSession }) {
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

  const read = useCallback((page?: string) => {
    setWorklist({ state: 'loading' })
    setAsked(({ time }) => ({ ...(page !== undefined && { page }), time: time + 1 }))
  }, [])
  return <WorklistPage worklist={worklist} onNext={read} onReadAgain={() => read()} />
}
