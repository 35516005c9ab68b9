import { ageAt, dayInWords, firstOf, labelsAt, textAt } from './reading.ts'

/** A patient on one line. */
export interface PersonLine {
  id: string
  name: string
  born?: string | undefined
  age?: number | undefined
  sex?: string | undefined
  recordNumber?: string | undefined
  deceased: boolean
  /** One of our own; otherwise a chart that was loaded from elsewhere. */
  synthetic: boolean
}

export function personLine(patient: unknown, now: number): PersonLine {
  const birthDate = textAt(patient, 'birthDate')
  const died = firstOf(patient, 'deceasedDateTime', 'deceasedBoolean')
  return {
    id: textAt(patient, 'id') ?? '',
    name: nameOf(patient),
    born: dayInWords(birthDate),
    // No birthday comes round for someone who has died.
    age: died === undefined || died === 'false' ? ageAt(now, birthDate) : undefined,
    sex: textAt(patient, 'gender'),
    recordNumber: textAt(patient, 'identifier', 'value'),
    deceased: died !== undefined && died !== 'false',
    synthetic: labelsAt(patient).includes('HTEST'),
  }
}

function nameOf(patient: unknown): string {
  const parts = [textAt(patient, 'name', 'given'), textAt(patient, 'name', 'family')]
  const given = parts.filter((part) => part !== undefined).join(' ')
  return given === '' ? (textAt(patient, 'name', 'text') ?? 'No name recorded') : given
}
