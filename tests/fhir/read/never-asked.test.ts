import { existsSync, readFileSync } from 'node:fs'
import * as z from 'zod'
import { describe, expect, it } from 'vitest'
import { clinicianScopes, scopesAgain, teamScopes } from '../../../launch/scopes.ts'
import { letIn } from '../../../src/fhir/read/let-in.ts'
import { bundleOf } from '../../support/fake-record.ts'
import { chartOf, reading } from '../../support/chart-of.ts'
import { aCondition, anEncounter, anObservation, aPatient, icd10cm, loinc } from '../../support/fhir-json.ts'

/** What must never be read: origin, faith, orientation, insurance, prison, status; an abortion; who did it. */
const NEVER: readonly { system: string; code: string }[] = [
  { system: icd10cm, code: 'Z33.2' },
  { system: icd10cm, code: 'Z72.51' },
  { system: icd10cm, code: 'Y07.6' },
  { system: loinc, code: '76690-7' },
  { system: loinc, code: '93027-1' },
  { system: loinc, code: '76437-3' },
  { system: loinc, code: '93028-9' },
]
/** The same facts under other codes, and what the list of codes leaves off unless a site asks for it. */
const ALSO_NEVER: typeof NEVER = [
  ...['O04.5', 'Z65.0', 'Z65.1', 'Z65.2', 'Z65.3', 'Z72.52'].map((code) => ({ system: icd10cm, code })),
  ...['O04', 'Z65.1'].map((code) => ({ system: 'http://hl7.org/fhir/sid/icd-10', code })),
  { system: loinc, code: '93035-4' },
]
const EXTENSIONS = [
  'http://hl7.org/fhir/us/core/StructureDefinition/us-core-race',
  'http://hl7.org/fhir/us/core/StructureDefinition/us-core-ethnicity',
  'http://hl7.org/fhir/StructureDefinition/patient-nationality',
  'http://hl7.org/fhir/StructureDefinition/patient-citizenship',
  'http://hl7.org/fhir/StructureDefinition/patient-religion',
  'http://hl7.org/fhir/StructureDefinition/patient-birthPlace',
]
const CANARY = 'canary-of-something-never-read'

describe('what is never read (principle 9, R-014, R-015)', () => {
  it('is in no scope: no type beyond those that the review reads or writes', () => {
    const types = [...clinicianScopes, ...teamScopes, ...scopesAgain].flatMap(
      ({ scope }) => /^(?:patient|user)\/(.+)\./.exec(scope)?.[1] ?? [],
    )
    expect([...new Set(types)].toSorted()).toEqual([
      'Condition',
      'Consent',
      'Encounter',
      'Flag',
      'Observation',
      'Patient',
      'Provenance',
      'QuestionnaireResponse',
      'RelatedPerson',
      'ServiceRequest',
      'Task',
    ])
  })

  const types = ['Patient', 'Encounter', 'Observation', 'Condition', 'RelatedPerson', 'Flag', 'Task']
  const interaction = [{ code: 'search-type' }, { code: 'read' }]
  const able = (searchParam: readonly string[]) => ({
    resourceType: 'CapabilityStatement',
    rest: [
      {
        mode: 'server',
        searchParam: searchParam.map((name) => ({ name })),
        resource: types.map((type) => ({
          type,
          interaction,
          searchParam: searchParam.map((name) => ({ name })),
        })),
      },
    ],
  })

  it.each([
    ['says nothing of itself', undefined],
    ['can search by nothing', able([])],
    ['can search by everything', able(['patient', 'date', 'code', 'identifier', '_elements'])],
  ])('is asked for by no request to a record system that %s', async (_what, metadata) => {
    const { asked } = await reading({}, undefined, metadata)
    const addresses = asked.map(({ url }) => decodeURIComponent(url.pathname + url.search))
    expect(addresses.length).toBeGreaterThan(6)
    const telling = [...NEVER, ...ALSO_NEVER].map(({ code }) => code)
    expect(
      addresses.filter((address) => address.split(/[?&=,|]/).some((part) => telling.includes(part))),
    ).toEqual([])
    expect(
      addresses.filter((address) => /_include|_revinclude|\$everything|birthPlace/.test(address)),
    ).toEqual([])
    expect(addresses.filter((address) => address.length > 4_500)).toEqual([])
  })

  it('is not even sent where the record system can be asked narrowly', async () => {
    const { asked } = await reading({}, undefined, able(['patient', 'date', 'code', '_elements']))
    const addresses = asked.map(({ url }) => decodeURIComponent(url.pathname + url.search))
    const of = (type: string) => addresses.find((address) => address.startsWith(`/fhir/${type}`))
    expect(of('Condition?')).toMatch(/&code=(?:[\w.]+,){50}/)
    expect(of('Observation?')).toMatch(/&code=http/)
    expect(of('Patient')).toBe(
      '/fhir/Patient/p1?_elements=identifier,name,gender,birthDate,deceased,communication,extension',
    )
  })

  it.each([...NEVER, ...ALSO_NEVER])(
    'is kept by nothing when a record system sends it all the same: $code',
    async ({ system, code }) => {
      const concept = { coding: [{ system, code, display: CANARY }], text: CANARY }
      const besides = { coding: [...concept.coding, { system: 'urn:local', code: '7', display: CANARY }] }
      const answer = { valueString: CANARY }
      const component = [{ code: concept, ...answer }]
      const chart = await chartOf({
        Observation: bundleOf(
          anObservation(code, { id: 'o1', code: concept, ...answer }),
          anObservation('93025-5', { id: 'o2', component }),
        ),
        Condition: bundleOf(
          aCondition(code, { id: 'c1', code: concept }),
          aCondition(code, { id: 'c2', code: besides }),
        ),
        'Encounter/e1': () =>
          Response.json(anEncounter({ reasonCode: [concept, { text: 'A fall' }, besides] })),
        Encounter: bundleOf(anEncounter({ id: 'e2', reasonCode: [concept] })),
      })
      expect(chart.visits.map(({ reasons }) => reasons)).toEqual([['A fall'], []])
      expect(JSON.stringify(chart)).not.toContain(CANARY)
      expect(chart.facts).toEqual([])
      expect(chart.notUnderstood).toEqual([])
    },
  )

  it('takes with it the words beside it, and leaves what stands for itself', async () => {
    const code = {
      coding: [
        { system: icd10cm, code: 'Y07.6', display: CANARY },
        { system: icd10cm, code: 'T74.11XA', display: 'Adult physical abuse' },
      ],
      text: CANARY,
    }
    const chart = await chartOf({ Condition: bundleOf(aCondition('T74.11XA', { code })) })
    expect(chart.facts.map(({ text }) => text)).toEqual(['Adult physical abuse'])
  })

  it('leaves of the patient only what is used', async () => {
    const others = { address: [{ country: CANARY }], maritalStatus: { text: CANARY }, contact: [CANARY] }
    const extension = EXTENSIONS.map((url) => ({ url, valueString: CANARY }))
    expect(JSON.stringify(letIn(aPatient({ ...others, extension })))).not.toContain(CANARY)
    const chart = await chartOf({ 'Patient/p1': () => Response.json(aPatient({ ...others, extension })) })
    expect(chart.person.id).toBe('p1')
    expect(JSON.stringify(chart)).not.toContain(CANARY)
  })
})

const SHARED = '../shared/clinical/codes.json'
const Rows = z.array(
  z.object({ element: z.string(), system: z.string(), code: z.nullable(z.string()), use: z.string() }),
)

it.runIf(existsSync(SHARED))(
  'names every code and extension that the list of codes says to leave alone',
  () => {
    const rows = Rows.parse(JSON.parse(readFileSync(SHARED, 'utf8'))).filter(({ use }) => use === 'exclude')
    const unknown = rows.filter(
      ({ element, system, code }) =>
        !NEVER.some((one) => one.system === system && one.code === code) &&
        !EXTENSIONS.some((url) => element.includes(url)),
    )
    expect(rows.length).toBe(NEVER.length + EXTENSIONS.length)
    expect(unknown).toEqual([])
  },
)
