import type { Resource } from '@medplum/fhirtypes'
import { SqliteRepository } from '../../../../launch/sandbox/store/sqlite-repository.ts'

const loinc = 'http://loinc.org'
const category = 'http://terminology.hl7.org/CodeSystem/observation-category'
const ucum = 'http://unitsofmeasure.org'
const label = 'http://terminology.hl7.org/CodeSystem/v3-Confidentiality'

function measured(id: string, patient: string, date: string, value: number, group: string): Resource {
  return {
    resourceType: 'Observation',
    id,
    status: 'final',
    category: [{ coding: [{ system: category, code: group }] }],
    code: { coding: [{ system: loinc, code: '8867-4' }], text: 'Heart rate' },
    subject: { reference: `Patient/${patient}` },
    performer: [{ reference: 'Practitioner/nurse' }],
    effectiveDateTime: date,
    valueQuantity: { value, unit: 'beats/minute', system: ucum, code: '/min' },
  }
}

/** Two synthetic people and what was recorded of them. */
const ward: readonly Resource[] = [
  {
    resourceType: 'Patient',
    id: 'ana',
    identifier: [{ system: 'https://hospital.example/mrn', value: 'A|1,2' }],
    name: [{ family: 'Núñez-Synthetic', given: ['Ana', 'María'] }],
    gender: 'female',
    birthDate: '1990-05-17',
    generalPractitioner: [{ reference: 'Practitioner/nurse' }],
  },
  {
    resourceType: 'Patient',
    id: 'bo',
    identifier: [{ value: 'B1' }],
    name: [{ family: 'Olsen-Synthetic', given: ['Bo'] }],
    deceasedDateTime: '2025-01-01',
  },
  { resourceType: 'Practitioner', id: 'nurse', name: [{ family: 'Nurse-Synthetic' }] },
  measured('early', 'ana', '2024', 70, 'vital-signs'),
  measured('spring', 'ana', '2025-03-10', 80.4, 'vital-signs'),
  measured('noon', 'ana', '2025-03-10T12:00:00Z', 90, 'laboratory'),
  measured('other', 'bo', '2025-03-11T08:00:00+02:00', 100, 'laboratory'),
  {
    resourceType: 'Condition',
    id: 'old',
    code: { text: 'Synthetic condition' },
    subject: { reference: 'Patient/ana' },
    onsetPeriod: { start: '2020-01-01' },
    clinicalStatus: {
      coding: [{ system: 'http://terminology.hl7.org/CodeSystem/condition-clinical', code: 'active' }],
    },
  },
  {
    resourceType: 'Flag',
    id: 'note',
    meta: { security: [{ system: label, code: 'R' }], tag: [{ system: 'urn:tag', code: 'a' }] },
    identifier: [{ system: 'urn:i', value: '1' }],
    status: 'active',
    code: { text: 'Care note' },
    subject: { reference: 'Patient/ana' },
    encounter: { reference: 'Encounter/visit' },
  },
  {
    resourceType: 'QuestionnaireResponse',
    id: 'answers',
    status: 'completed',
    questionnaire: 'https://sphere.example/fhir/Questionnaire/conversation|1.0.0',
    subject: { reference: 'Patient/ana' },
  },
]

export function aWard(): SqliteRepository {
  const repository = new SqliteRepository()
  repository.load(ward)
  return repository
}
