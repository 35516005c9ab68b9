import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { nameOf, type StoredResource } from '../../../../launch/sandbox/charts/stored-resource.ts'
import { readSeed } from '../../../../launch/sandbox/hospital/seed.ts'
import { syntheticPeople } from '../../../../launch/sandbox/hospital/synthetic-people.ts'
import { validate } from '../../../../launch/sandbox/store/validate/validate.ts'

const everything = await syntheticPeople()
const names = new Set(everything.map(nameOf))
const grown = /^long-chart-(visit-|measured|complaint)/
const written = everything.filter(({ id }) => !grown.test(id))
const wellFormed = written.filter(({ id }) => !id.startsWith('malformed'))

const ids = [
  'adult-companion',
  'adult-nothing',
  'age-unknown',
  'care-worker',
  'child',
  'deaf-interpreter',
  'domestic-worker',
  'long-chart',
  'malformed',
  'police-escort',
  'proxy-adult',
  'survivor',
  'unconscious',
]

test('there is one person for each branch', () => {
  const patients = everything.filter(({ resourceType }) => resourceType === 'Patient')
  expect(patients.map(({ id }) => id)).toEqual(ids)
})

test.each(wellFormed.map((resource) => [nameOf(resource), resource] as const))(
  '%s is valid R4',
  (_, resource) => {
    expect(validate(resource)).toEqual([])
  },
)

test('what is grown for the long chart is valid R4', () => {
  const visit = everything.filter(({ id }) => /-(visit|complaint|measured)-25$/.test(id))
  expect(visit.map(({ resourceType }) => resourceType)).toEqual(['Observation', 'Encounter', 'Condition'])
  expect(visit.flatMap((resource) => validate(resource))).toEqual([])
})

test('the malformed chart is malformed', () => {
  const malformed = written.filter(({ id }) => id.startsWith('malformed-') && !id.endsWith('huge-text'))
  const broken = malformed.filter((resource) => validate(resource).length > 0)
  expect(broken.length).toBeGreaterThan(10)
  expect(JSON.stringify(malformed)).toContain('"__proto__"')
})

test('one entry holds ten million characters', () => {
  const huge = everything.find(({ id }) => id === 'malformed-huge-text')
  expect(huge?.resourceType === 'Observation' && huge.valueString?.length).toBe(10_000_000)
})

test('everything is labelled as test data, and every name says synthetic', () => {
  const unmarked = everything.filter(({ meta }) => !meta?.security?.some(({ code }) => code === 'HTEST'))
  expect(unmarked.map(nameOf)).toEqual([])
  for (const resource of everything) {
    if (resource.resourceType !== 'Patient') continue
    expect(resource.name?.[0]?.family).toMatch(/^Synthetic-/)
  }
})

test('everyone has a visit in progress today, dated by the day alone so that it is never in the future', async () => {
  const seed = await readSeed()
  const visits = seed.at(Date.UTC(2031, 1, 28, 0, 1)).flatMap((resource) => {
    if (resource.resourceType !== 'Encounter' || resource.status !== 'in-progress') return []
    return [[resource.id, resource.period?.start, resource.subject?.reference]]
  })
  expect(visits).toEqual(ids.map((id) => [`${id}-visit`, '2031-02-28', `Patient/${id}`]))
})

test('the child is 15 whenever the sandbox is started', async () => {
  const seed = await readSeed()
  const birthDates = [2026, 2031].map((year) => {
    const child = seed.at(Date.UTC(year, 5, 15)).find((one) => nameOf(one) === 'Patient/child')
    return child?.resourceType === 'Patient' ? child.birthDate : undefined
  })
  expect(birthDates).toEqual(['2011-02-20', '2016-02-20'])
})

test('every reference leads somewhere, but for those that are wrong on purpose', () => {
  const references = JSON.stringify(wellFormed).matchAll(/"reference":"([^"]+)"/g)
  expect([...references].map(([, name = '']) => name).filter((name) => !names.has(name))).toEqual([])
})

test('the long chart holds 5,000 entries and its few that matter come after the first thousand of their kind', () => {
  const observations = everything.filter(
    (one) => one.resourceType === 'Observation' && one.subject?.reference === 'Patient/long-chart',
  )
  const place = (id: string) => observations.findIndex((one) => one.id === id)
  expect(everything.filter(({ id }) => id.startsWith('long-chart')).length).toBeGreaterThan(5000)
  expect(place('long-chart-measured-safe')).toBeGreaterThan(1000)
  expect(place('long-chart-measured-household')).toBeGreaterThan(1000)
})

test('nothing hints at what must never be used', () => {
  const never =
    /race|ethnic|nationalit|citizenship|religion|birthPlace|refugee|immigra|asylum|insurance|passport/i
  expect(JSON.stringify(written.filter(({ id }) => id !== 'malformed-huge-text'))).not.toMatch(never)
})

test('no telephone number could be anyone’s', () => {
  const numbers = [...JSON.stringify(wellFormed).matchAll(/"system":"phone","value":"([^"]+)"/g)]
  expect(numbers.length).toBeGreaterThan(0)
  for (const [, number] of numbers) expect(number).toMatch(/^01632 960\d{3}$/)
})

const codes = new URL('../../../../../shared/clinical/codes.json', import.meta.url)

test.runIf(existsSync(codes))('every clinical code in the charts is one whose source was read', () => {
  const rows: { system: string; code: string; verified: string | null }[] = JSON.parse(
    readFileSync(codes, 'utf8'),
  )
  const read = new Set(
    rows.filter(({ verified }) => verified !== null).map(({ system, code }) => `${system}|${code}`),
  )
  expect(clinicalCodes(everything).filter((code) => !read.has(code))).toEqual([])
})

function clinicalCodes(resources: readonly StoredResource[]): string[] {
  const found = JSON.stringify(resources.filter(({ id }) => id !== 'malformed-huge-text')).matchAll(
    /"system":"(http:\/\/(?:hl7\.org\/fhir\/sid\/icd-10(?:-cm)?|snomed\.info\/sct|loinc\.org))","code":"([^"]+)"/g,
  )
  return [...new Set([...found].map(([, system, code]) => `${system}|${code}`))]
}
