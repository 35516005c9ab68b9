import { isObject, listed } from '../store/json-object.ts'
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
  Condition: 'Problem',
  Observation: 'Measurement or answer',
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
  const what = titleOf(resource) ?? names[type] ?? type
  return {
    type: names[type] ?? type,
    what: value === undefined ? what : `${what}: ${value}`,
    when: dayInWords(firstOf(resource, ...dates)),
    status: statusOf(resource),
    labels: labelsAt(resource).filter((label) => label !== 'HTEST'),
  }
}

function titleOf(resource: unknown): string | undefined {
  const [code] = listed(isObject(resource) ? resource['code'] : undefined)
  const codings = listed(isObject(code) ? code['coding'] : undefined)
  const display = codings.map((one) => textAt(one, 'display')).find((one) => one !== undefined)
  return (
    textAt(code, 'text') ??
    display ??
    firstOf(resource, 'code.coding.code', 'description', 'type.text', 'scope.coding.display')
  )
}

function statusOf(resource: unknown): string | undefined {
  const status = firstOf(
    resource,
    'verificationStatus.coding.display',
    'verificationStatus.coding.code',
    'status',
  )
  return status === undefined ? undefined : inPlainWords(status)
}

/** `entered-in-error` as people write it. */
export function inPlainWords(code: string): string {
  return code.toLowerCase().replaceAll('-', ' ')
}

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
  if (amount !== undefined) {
    const unit = firstOf(resource, 'valueQuantity.unit', 'valueQuantity.code') ?? ''
    return [amount, units[unit] ?? unit].join(' ').trim()
  }
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

/** What people read where a chart gives a unit only as UCUM writes it. */
const units: Record<string, string> = { Cel: '°C', 'mm[Hg]': 'mmHg' }
