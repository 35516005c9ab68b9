import { useMemo } from 'react'
import type { RecordFinding } from '../indicators/findings.ts'
import { patientIs } from '../screening/patient.ts'
import type { Screening } from '../screening/screening.ts'
import type { ReadRecord } from './read-record.ts'

/** What the record suggests about this patient. It is looked for again only when they turn out to be a child, or not. */
export function useFound(read: ReadRecord | undefined, screening: Screening): readonly RecordFinding[] {
  const patient =
    screening.at === 'ended' ? 'adult' : patientIs(screening.kept.conditions, screening.kept.age)
  return useMemo(() => read?.foundFor(patient) ?? [], [read, patient])
}
