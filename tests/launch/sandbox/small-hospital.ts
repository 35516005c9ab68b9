import type { Flag, Observation, Resource } from '@medplum/fhirtypes'

const confidentiality = 'http://terminology.hl7.org/CodeSystem/v3-Confidentiality'
const actCode = 'http://terminology.hl7.org/CodeSystem/v3-ActCode'
const observationCategory = 'http://terminology.hl7.org/CodeSystem/observation-category'

export const restricted = { system: confidentiality, code: 'R', display: 'restricted' }
export const veryRestricted = { system: confidentiality, code: 'V', display: 'very restricted' }
export const notForPatient = { system: actCode, code: 'NOPAT' }

export function aFlag(
  patient: string,
  { id, security = [] }: { id?: string; security?: object[] } = {},
): Flag {
  return {
    resourceType: 'Flag',
    ...(id === undefined ? {} : { id }),
    ...(security.length > 0 ? { meta: { security } } : {}),
    status: 'active',
    code: { text: 'Care note' },
    subject: { reference: `Patient/${patient}` },
  }
}

export function anObservation(patient: string, category: string, id?: string): Observation {
  return {
    resourceType: 'Observation',
    ...(id === undefined ? {} : { id }),
    status: 'final',
    category: [{ coding: [{ system: observationCategory, code: category }] }],
    code: { text: 'Measured' },
    subject: { reference: `Patient/${patient}` },
  }
}

/** Two patients: Ada, who opens her own portal, and Ben, whose uncle opens it for him. */
export const smallHospital: readonly Resource[] = [
  {
    resourceType: 'Patient',
    id: 'ada',
    name: [{ given: ['Ada'], family: 'Synthetic-One' }],
    birthDate: '1990-01-01',
  },
  { resourceType: 'Patient', id: 'ben', name: [{ given: ['Ben'], family: 'Synthetic-Two' }] },
  {
    resourceType: 'RelatedPerson',
    id: 'bens-uncle',
    meta: { tag: [{ system: 'https://sphere.example/fhir/CodeSystem/sandbox', code: 'portal-proxy' }] },
    patient: { reference: 'Patient/ben' },
  },
  { resourceType: 'Practitioner', id: 'clinician', name: [{ family: 'Clinician' }] },
  { resourceType: 'Practitioner', id: 'clerk', name: [{ family: 'Clerk' }] },
  { resourceType: 'Organization', id: 'hospital', name: 'Synthetic Hospital' },
  {
    resourceType: 'Encounter',
    id: 'adas-visit',
    status: 'in-progress',
    class: { system: actCode, code: 'EMER' },
    subject: { reference: 'Patient/ada' },
  },
  anObservation('ada', 'laboratory', 'adas-blood'),
  anObservation('ada', 'vital-signs', 'adas-pulse'),
  anObservation('ben', 'laboratory', 'bens-blood'),
  aFlag('ada', { id: 'open' }),
  aFlag('ada', { id: 'not-for-patient', security: [notForPatient] }),
  aFlag('ada', { id: 'restricted', security: [restricted, notForPatient] }),
  aFlag('ada', { id: 'very-restricted', security: [veryRestricted] }),
  aFlag('ben', { id: 'bens-flag' }),
]
