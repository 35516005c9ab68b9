import { existsSync, readFileSync } from 'node:fs'
import * as z from 'zod'
import { describe, expect, it } from 'vitest'
import { clinicianScopes, scopesAgain, teamScopes } from '../../../launch/scopes.ts'
import { bundleOf } from '../../support/fake-record.ts'
import { chartOf, reading } from '../../support/chart-of.ts'
import { aCondition, anObservation, aPatient, icd10cm, loinc } from '../../support/fhir-json.ts'

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

  it('is asked for by no query, whether the record system can search by code or not', async () => {
    const searches = {
      resourceType: 'CapabilityStatement',
      rest: [{ mode: 'server', resource: [{ type: 'Observation', interaction: [{ code: 'search-type' }] }] }],
    }
    const asked = [...(await reading({})).asked, ...(await reading({}, undefined, searches)).asked]
    const addresses = asked.map(({ url }) => decodeURIComponent(url.pathname + url.search))
    expect(addresses.length).toBeGreaterThan(8)
    expect(addresses.filter((address) => NEVER.some(({ code }) => address.includes(code)))).toEqual([])
    expect(addresses.filter((address) => /_include|_revinclude|\$everything/.test(address))).toEqual([])
  })

  it('is kept by nothing when a record system sends it all the same', async () => {
    const chart = await chartOf({
      'Patient/p1': () =>
        Response.json(aPatient({ extension: EXTENSIONS.map((url) => ({ url, valueString: CANARY })) })),
      Observation: bundleOf(
        ...NEVER.filter(({ system }) => system === loinc).map(({ code }, at) =>
          anObservation(code, { id: `o${at}`, valueString: CANARY }),
        ),
      ),
      Condition: bundleOf(
        ...NEVER.filter(({ system }) => system === icd10cm).map(({ code }, at) =>
          aCondition(code, { id: `c${at}`, code: { coding: [{ system: icd10cm, code }], text: CANARY } }),
        ),
      ),
    })
    expect(chart.person.id).toBe('p1')
    expect(JSON.stringify(chart)).not.toContain(CANARY)
    expect(chart.facts).toEqual([])
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
