import { useCallback, useEffect, useState } from 'react'
import type { ClinicianSession } from '../fhir/session.ts'
import type { ScreeningEvent } from '../screening/events.ts'
import type { RecordProblem } from '../problem/problem.ts'
import { ageInRecord } from '../screening/patient.ts'
import type { OpenRecord } from './open-record.ts'
import type { ReadRecord } from './read-record.ts'

/** What was read, once it was; why nothing was; and the way to read it again. */
export function useReading(
  record: OpenRecord,
  session: ClinicianSession,
  tell: (event: ScreeningEvent) => void,
): { read: ReadRecord | undefined; unread: RecordProblem | undefined; readAgain: () => void } {
  const [read, setRead] = useState<ReadRecord>()
  const [neverBegan, setNeverBegan] = useState(false)
  const take = useCallback(
    (whole: ReadRecord) => {
      setRead(whole)
      if (!whole.chart.ok) return
      const { birthDate } = whole.chart.value.person
      tell({ type: 'record-read', age: ageInRecord(birthDate, session.clock.now().at) })
    },
    [session, tell],
  )
  const show = useCallback(async () => {
    try {
      take(await record.read())
    } catch {
      // What reads the record did not load. It is no more read than if the record had refused.
      record.forget()
      setNeverBegan(true)
    }
  }, [record, take])
  useEffect(() => {
    const begin = async () => {
      await show()
    }
    void begin()
  }, [show])

  const readAgain = () => {
    record.forget()
    setRead(undefined)
    setNeverBegan(false)
    void show()
  }
  return { read, unread: problemOf(read, neverBegan), readAgain }
}

function problemOf(read: ReadRecord | undefined, neverBegan: boolean): RecordProblem | undefined {
  if (neverBegan) return { problem: 'unreachable', doing: 'read Patient' }
  return read && !read.chart.ok ? read.chart.problem : undefined
}
