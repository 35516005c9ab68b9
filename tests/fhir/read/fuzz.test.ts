import {
  anything,
  array,
  assert,
  asyncProperty,
  constantFrom,
  dictionary,
  oneof,
  record,
  string,
} from 'fast-check'
import { expect, it } from 'vitest'
import { capabilitiesFrom } from '../../../src/fhir/capabilities.ts'
import { look } from '../../../src/fhir/read/read-chart.ts'
import { json } from '../../support/answering.ts'
import { bundleOf, fakeRecord } from '../../support/fake-record.ts'
import { shippedIndex } from '../../support/concept-index.ts'
import { aCondition, anEncounter, anObservation, aPatient, aRelatedPerson } from '../../support/fhir-json.ts'

/** Good entries with anything at all put in the place of some of their elements. */
const elements = constantFrom(
  'id',
  'meta',
  'status',
  'code',
  'subject',
  'patient',
  'class',
  'period',
  'participant',
  'component',
  'relationship',
  'name',
  'valueString',
  'valueQuantity',
  'valueCodeableConcept',
  'dataAbsentReason',
  'verificationStatus',
  'recordedDate',
  'effectiveDateTime',
  'performer',
  'hospitalization',
  'identifier',
  'item',
  'authored',
  'reasonCode',
  'birthDate',
  'extension',
  'communication',
  'modifierExtension',
  '__proto__',
)
const odd = oneof(
  anything(),
  string(),
  array(record({ coding: anything(), text: anything() })),
  record({ coding: array(record({ system: string(), code: anything() })) }),
)
const changes = dictionary(elements, odd, { maxKeys: 3 })
const good = constantFrom(
  anObservation('76501-6', { valueBoolean: true }),
  aCondition('T74.51XA'),
  anEncounter(),
  aRelatedPerson(),
  {
    resourceType: 'QuestionnaireResponse',
    id: 'q',
    subject: { reference: 'Patient/p1' },
    identifier: { system: 'https://sphere.example/fhir/identifier/screening' },
  },
  {
    resourceType: 'Flag',
    id: 'f',
    status: 'active',
    subject: { reference: 'Patient/p1' },
    identifier: [{ system: 'https://sphere.example/fhir/identifier/flag' }],
  },
)
const entries = array(
  record({ good, changes }).map(({ good: entry, changes: changed }) => ({ ...entry, ...changed })),
  { maxLength: 12 },
)
const metadata = capabilitiesFrom(undefined, ['patient/*.rs'])

it('whatever the record sends, there is a chart or a problem, and every entry is counted', async () => {
  let used = 0
  await assert(
    asyncProperty(entries, changes, async (resources, oddPatient) => {
      const sent = safely(resources)
      const of = (type: string) => sent.filter((entry) => entry['resourceType'] === type)
      const types = [
        'Observation',
        'Condition',
        'RelatedPerson',
        'QuestionnaireResponse',
        'Flag',
        'Encounter',
      ]
      const { transport } = fakeRecord({
        'Patient/p1': () => json(safely([{ ...aPatient(), ...oddPatient }])[0]),
        ...Object.fromEntries(types.map((type) => [type, bundleOf(...of(type))])),
      })
      const result = await look({
        transport,
        patientId: 'p1',
        lookBackMonths: 24,
        capabilities: metadata,
        index: shippedIndex,
        now: Date.UTC(2026, 5, 1),
      })
      const facts = result.ok ? result.value.facts : []
      used += facts.length
      expect(
        facts.every(({ text, source }) => typeof text === 'string' && text.length < 1000 && source.id !== ''),
      ).toBe(true)
      expect({}).not.toHaveProperty('polluted')
    }),
    { numRuns: 1000 },
  )
  // A run in which nothing was ever read would prove nothing.
  expect(used).toBeGreaterThan(500)
})

/** As it comes over the wire: `undefined`, functions and cycles do not. */
function safely(values: readonly unknown[]): Record<string, unknown>[] {
  return values.flatMap((value) => {
    try {
      const parsed: unknown = JSON.parse(
        JSON.stringify(value, (_, one: unknown) => (typeof one === 'bigint' ? `${one}` : one)),
      )
      return typeof parsed === 'object' && parsed !== null ? [{ ...parsed }] : []
    } catch {
      return []
    }
  })
}
