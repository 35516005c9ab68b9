import type { Observation } from '@medplum/fhirtypes'
import { laterBy } from '../charts/calendar.ts'
import type { StoredResource } from '../charts/stored-resource.ts'
import { filesToday } from './files-today.ts'
import { MEASURED } from './measured.ts'

const VISITS = 250
const DAYS_APART = 2

const labels = { security: [{ system: 'http://terminology.hl7.org/CodeSystem/v3-ActReason', code: 'HTEST' }] }
const subject = { reference: 'Patient/long-chart' }
const loinc = 'http://loinc.org'

/**
 * Some sixteen months of visits for the very long chart, the same at every start. The entries that matter come last,
 * so that reading only a first page of anything finds none of them.
 */
export function growLongChart(): StoredResource[] {
  return [...Array.from({ length: VISITS }, (_, index) => visit(index)).flat(), ...thatMatter()]
}

function visit(index: number): StoredResource[] {
  const day = laterBy(-DAYS_APART * (index + 1), filesToday)
  const id = `long-chart-visit-${index + 1}`
  const encounter = { reference: `Encounter/${id}` }
  const held: StoredResource = {
    resourceType: 'Encounter',
    id,
    meta: labels,
    status: 'finished',
    class: { system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode', code: 'AMB', display: 'ambulatory' },
    subject,
    period: { start: `${day}T09:00:00Z`, end: `${day}T09:20:00Z` },
    reasonCode: [{ text: 'Review of long-term conditions' }],
  }
  const measured = MEASURED.map(([text, usual, code], at) =>
    observation(`${index * MEASURED.length + at + 1}`, `${day}T09:05:00Z`, {
      encounter,
      code: { text },
      valueQuantity: { value: usual + ((index * 7 + at) % 5), system: 'http://unitsofmeasure.org', code },
    }),
  )
  const text = index % 2 === 0 ? 'Short of breath' : 'Cough'
  return [held, ...measured, condition(`complaint-${index + 1}`, day, 'resolved', { text })]
}

function thatMatter(): StoredResource[] {
  const day = laterBy(-330, filesToday)
  const exhausted = [{ system: 'http://hl7.org/fhir/sid/icd-10-cm', code: 'T73.3XXA' }]
  return [
    observation('safe', day, {
      code: { coding: [{ system: loinc, code: '93026-3' }], text: 'Feels safe where they live' },
      valueCodeableConcept: { text: 'No' },
    }),
    observation('household', day, {
      code: { coding: [{ system: loinc, code: '63512-8' }], text: 'People living at this address' },
      valueInteger: 9,
    }),
    condition('exhausted', day, 'active', {
      coding: exhausted,
      text: 'Exhausted: cares for a large household day and night',
    }),
  ]
}

function observation(
  suffix: string,
  effectiveDateTime: string,
  rest: Pick<Observation, 'code' | 'encounter' | 'valueQuantity' | 'valueInteger' | 'valueCodeableConcept'>,
): StoredResource {
  const id = `long-chart-measured-${suffix}`
  return {
    resourceType: 'Observation',
    id,
    meta: labels,
    status: 'final',
    subject,
    effectiveDateTime,
    ...rest,
  }
}

function condition(
  suffix: string,
  recordedDate: string,
  status: 'active' | 'resolved',
  code: Observation['code'],
): StoredResource {
  const system = 'http://terminology.hl7.org/CodeSystem/condition-clinical'
  const clinicalStatus = { coding: [{ system, code: status }] }
  const id = `long-chart-${suffix}`
  return { resourceType: 'Condition', id, meta: labels, clinicalStatus, code, subject, recordedDate }
}
