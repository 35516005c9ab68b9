/** FHIR JSON as a record system would send it, about the patient `p1` unless told otherwise. */
export const loinc = 'http://loinc.org'
export const icd10cm = 'http://hl7.org/fhir/sid/icd-10-cm'

type Fields = Record<string, unknown>

export function coded(system: string, code: string, display?: string): Fields {
  return { coding: [{ system, code, ...(display !== undefined && { display }) }] }
}

export function aPatient(fields: Fields = {}): Fields {
  return {
    resourceType: 'Patient',
    id: 'p1',
    meta: { versionId: '1' },
    name: [{ use: 'official', family: 'Synthetic-Field', given: ['Mara', 'Jo'] }],
    birthDate: '1990-02-03',
    ...fields,
  }
}

export function anObservation(code: string, fields: Fields = {}): Fields {
  return {
    resourceType: 'Observation',
    id: 'o1',
    meta: { versionId: '3' },
    status: 'final',
    subject: { reference: 'Patient/p1' },
    code: coded(loinc, code, 'The question'),
    effectiveDateTime: '2026-05-01',
    ...fields,
  }
}

export function aCondition(code: string, fields: Fields = {}): Fields {
  return {
    resourceType: 'Condition',
    id: 'c1',
    subject: { reference: 'Patient/p1' },
    code: coded(icd10cm, code, 'The condition'),
    recordedDate: '2026-05-01',
    ...fields,
  }
}

export function anEncounter(fields: Fields = {}): Fields {
  return {
    resourceType: 'Encounter',
    id: 'e1',
    status: 'in-progress',
    class: { system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode', code: 'AMB', display: 'ambulatory' },
    subject: { reference: 'Patient/p1' },
    period: { start: '2026-06-01T09:00:00Z' },
    ...fields,
  }
}

export function aRelatedPerson(fields: Fields = {}): Fields {
  return {
    resourceType: 'RelatedPerson',
    id: 'r1',
    patient: { reference: 'Patient/p1' },
    name: [{ text: 'Chris Synthetic-Companion' }],
    relationship: [coded('http://terminology.hl7.org/CodeSystem/v2-0131', 'E', 'Employer')],
    ...fields,
  }
}
