import { useEffect, useState } from 'react'
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
  const [times, setTimes] = useState(0)
  useEffect(() => {
    const show = async () => {
      const whole = await record.read()
      setRead(whole)
      if (!whole.chart.ok) return
      const { birthDate } = whole.chart.value.person
      tell({ type: 'record-read', age: ageInRecord(birthDate, session.clock.now().at) })
    }
    void show()
  }, [record, session, tell, times])

  const readAgain = () => {
    record.forget()
    setRead(undefined)
    setTimes(times + 1)
  }
  return { read, readAgain }
}
