import { useCallback, useEffect, useState } from 'react'
import type { ClinicianSession } from '../fhir/session.ts'
import type { ScreeningEvent } from '../screening/events.ts'
import { ageInRecord } from '../screening/patient.ts'
import type { OpenRecord } from './open-record.ts'
import type { ReadRecord } from './read-record.ts'

/** What was read, once it was, and the way to read it again after signing in a second time. */
export function useReading(
  record: OpenRecord,
  session: ClinicianSession,
  tell: (event: ScreeningEvent) => void,
): { read: ReadRecord | undefined; readAgain: () => void } {
  const [read, setRead] = useState<ReadRecord>()
  const take = useCallback(
    (whole: ReadRecord) => {
      setRead(whole)
      if (!whole.chart.ok) return
      const { birthDate } = whole.chart.value.person
      tell({ type: 'record-read', age: ageInRecord(birthDate, session.clock.now().at) })
    },
    [session, tell],
  )
  useEffect(() => {
    const show = async () => take(await record.read())
    void show()
  }, [record, take])

  async function again(): Promise<void> {
    record.forget()
    setRead(undefined)
    take(await record.read())
  }
  return { read, readAgain: () => void again() }
}
