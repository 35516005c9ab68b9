import type { Person } from '../../chart/chart.ts'
import { shownDate } from '../record/shown-date.ts'

/** Who this is, from the same read as everything shown. Small: a person must be able to check it, not to spot it. */
export function PatientLine({ person, notRead }: { person: Person | undefined; notRead: boolean }) {
  if (!person)
    return (
      <p className="bar__patient">{notRead ? 'This patient could not be read' : 'Reading who this is'}</p>
    )
  const { name, birthDate, recordNumber } = person
  const born = birthDate ? `born ${shownDate(birthDate)}` : 'date of birth not recorded'
  const line = [name, born, recordNumber ? `record ${recordNumber}` : 'no record number'].join(' · ')
  return (
    <p className="bar__patient" title={line}>
      {line}
    </p>
  )
}
