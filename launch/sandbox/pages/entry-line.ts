import { dayInWords, firstOf, labelsAt, textAt } from './reading.ts'

/** One entry of a record on one line. */
export interface EntryLine {
  type: string
  what: string
  when?: string | undefined
  status?: string | undefined
  /** `R`, `NOPAT`, ... as the resource carries them; HTEST is on all of them and says nothing here. */
  labels: readonly string[]
}

const names: Record<string, string> = {
  Flag: 'Care note',
  QuestionnaireResponse: 'Form',
  ServiceRequest: 'Request',
  DocumentReference: 'Document',
  Communication: 'Message',
  Provenance: 'Who saved what',
}

export function entryLine(resource: unknown): EntryLine {
  const type = textAt(resource, 'resourceType') ?? ''
  const value = valueIn(resource)
  const what = firstOf(resource, ...titles) ?? names[type] ?? type
  return {
    type: names[type] ?? type,
    what: value === undefined ? what : `${what}: ${value}`,
    when: dayInWords(firstOf(resource, ...dates)),
    status: firstOf(resource, 'verificationStatus.coding.code', 'status'),
    labels: labelsAt(resource).filter((label) => label !== 'HTEST'),
  }
}

const titles = [
  'code.text',
  'code.coding.display',
  'code.coding.code',
  'description',
  'type.text',
  'scope.coding.display',
]

const dates = [
  'recordedDate',
  'onsetDateTime',
  'effectiveDateTime',
  'effectivePeriod.start',
  'authored',
  'authoredOn',
  'period.start',
  'dateTime',
  'recorded',
  'sent',
  'date',
]

function valueIn(resource: unknown): string | undefined {
  const amount = textAt(resource, 'valueQuantity', 'value')
  if (amount !== undefined)
    return [amount, firstOf(resource, 'valueQuantity.unit', 'valueQuantity.code')].join(' ')
  return firstOf(
    resource,
    'valueString',
    'valueInteger',
    'valueBoolean',
    'valueCodeableConcept.text',
    'valueCodeableConcept.coding.display',
    'performer.display',
  )
}
