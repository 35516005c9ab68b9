import { describe, expect, it } from 'vitest'
import { json } from '../../support/answering.ts'
import { chartOf } from '../../support/chart-of.ts'
import { bundleOf } from '../../support/fake-record.ts'
import { anEncounter, aPatient, aRelatedPerson, coded } from '../../support/fhir-json.ts'

const V3 = 'http://terminology.hl7.org/CodeSystem/v3-ParticipationType'
const ESC = coded(V3, 'ESC', 'escort')
const INF = coded(V3, 'INF', 'informant')
const TRANSLATOR = coded('http://terminology.hl7.org/CodeSystem/participant-type', 'translator', 'Translator')
const ROLE = 'http://terminology.hl7.org/CodeSystem/v3-RoleCode'
const EMPLOYER = coded('http://terminology.hl7.org/CodeSystem/v2-0063', 'EMR', 'Employer')

type Fields = Record<string, unknown>

const refused = () => json({}, { status: 403 })

async function at(participant: readonly Fields[], ...people: Fields[]) {
  const chart = await chartOf({
    'Encounter/e1': () => json(anEncounter({ participant })),
    RelatedPerson: bundleOf(...people),
  })
  return {
    facts: chart.facts.map(({ concept, text, who }) => [concept, text, who].filter(Boolean).join(' | ')),
    people: chart.visit?.participants.map(({ role, name, relationship, who }) =>
      [role, name, relationship, who].filter(Boolean).join(' | '),
    ),
  }
}

const person = (relationship: Fields) => aRelatedPerson({ relationship: [relationship] })

describe('who came along is found however the record names them (R-016, R-017)', () => {
  it.each([
    ['by reference', { reference: 'RelatedPerson/r1' }, 'Chris Synthetic-Companion | Employer | related'],
    [
      'by the full address of this record',
      { reference: 'https://ehr.example/fhir/RelatedPerson/r1' },
      'Chris Synthetic-Companion | Employer | related',
    ],
    ['by an identifier and a type', { identifier: { value: '7' }, type: 'RelatedPerson' }, 'related'],
  ])('%s', async (_how, individual, shown) => {
    const { facts, people } = await at([{ type: [ESC], individual }], person(EMPLOYER))
    expect(facts.some((fact) => fact.startsWith('companion | escort'))).toBe(true)
    expect(people).toEqual([`escort | ${shown}`])
  })

  it('in words where the record has no code for it, whole and no others', async () => {
    const interprets = [{ type: [{ text: 'Interpreter' }], individual: { reference: 'RelatedPerson/r1' } }]
    expect((await at(interprets, person({ text: 'Employer' }))).facts).toEqual([
      'companion-interprets | Interpreter, Employer',
      'companion-employer | Employer',
    ])
    expect((await at(interprets, person({ text: 'Former employer of a friend' }))).facts).toEqual([
      'companion-interprets | Interpreter, Former employer of a friend',
    ])
  })

  it('with no role at all: they were there, and are shown', async () => {
    const { facts, people } = await at([{ individual: { reference: 'RelatedPerson/r1' } }], person(EMPLOYER))
    expect([facts, people]).toEqual([
      ['companion-employer | Employer'],
      ['Chris Synthetic-Companion | Employer | related'],
    ])
  })

  it('an interpreter whom the record does not place is shown as such, and staff are not meant', async () => {
    const { facts, people } = await at([
      { type: [TRANSLATOR], individual: { display: 'His boss' } },
      { type: [TRANSLATOR] },
      { type: [TRANSLATOR], individual: { reference: 'Practitioner/1', display: 'City Interpreters' } },
      { type: [ESC], individual: { display: 'Officer' } },
      { type: [ESC], individual: { reference: 'https://elsewhere.example/fhir/RelatedPerson/r1' } },
    ])
    expect(facts).toEqual([
      'companion-interprets | Translator, His boss | not-said',
      'companion-interprets | Translator | not-said',
    ])
    expect(people).toEqual([
      'Translator | His boss | not-said',
      'Translator | not-said',
      'Translator | City Interpreters | staff',
      'escort | Officer | not-said',
      'escort | not-said',
    ])
  })
})

it('two people of one name are two where one is staff', async () => {
  const { people } = await at([
    { type: [ESC], individual: { type: 'RelatedPerson', display: 'Family member' } },
    { type: [TRANSLATOR], individual: { type: 'Practitioner', display: 'Family member' } },
    { type: [INF], individual: { type: 'RelatedPerson', display: 'Family member' } },
  ])
  expect(people).toEqual([
    'escort, informant | Family member | related',
    'Translator | Family member | staff',
  ])
})

describe('what somebody is to the patient', () => {
  it('is marked where they were at no visit', async () => {
    expect((await at([], person(EMPLOYER))).facts).toEqual(['companion-employer | Employer | not-at-a-visit'])
  })

  it.each([
    ['a person of theirs without a reference', { type: [ESC], individual: { type: 'RelatedPerson' } }],
    ['a name alone', { individual: { display: 'Chris' } }],
    ['an escort by a name alone', { type: [ESC], individual: { display: 'Chris' } }],
  ])('is not said to be at no visit where one has %s', async (_whom, participant) => {
    expect((await at([participant], person(EMPLOYER))).facts).toContain(
      'companion-employer | Employer | perhaps-at-a-visit',
    )
  })

  it('is said to be at no visit beside staff who have a name alone', async () => {
    const doctor = { type: [coded(V3, 'ATND', 'attender')], individual: { display: 'Dr. Synthetic' } }
    expect((await at([doctor], person(EMPLOYER))).facts).toEqual([
      'companion-employer | Employer | not-at-a-visit',
    ])
  })

  it.each([
    ['refused', { Encounter: refused }],
    ['not read whole', { Encounter: bundleOf(anEncounter({ id: 'e2', period: 'soon' })) }],
  ])('is not said to be at no visit where the visits were %s', async (_how, routes) => {
    const { facts } = await chartOf({ ...routes, RelatedPerson: bundleOf(person(EMPLOYER)) })
    expect(facts).toMatchObject([{ concept: 'companion-employer', who: 'perhaps-at-a-visit' }])
  })

  it.each([
    coded(ROLE, 'MTH', 'mother'),
    coded(ROLE, 'STPFTH', 'stepfather'),
    coded('http://terminology.hl7.org/CodeSystem/v2-0063', 'PAR', 'Parent'),
    { text: 'Mother' },
  ])('is marked for a parent: %j', async (relationship) => {
    const { facts } = await at(
      [{ type: [ESC, INF], individual: { reference: 'RelatedPerson/r1' } }],
      person(relationship),
    )
    expect(facts.map((fact) => fact.split(' | ').at(-1))).toEqual(['parent', 'parent'])
  })

  it.each([coded(ROLE, 'UNCLE', 'uncle'), coded(ROLE, 'GUARD', 'guardian'), { text: 'Mother-in-law' }])(
    'is not marked for others: %j',
    async (relationship) => {
      const { facts } = await at(
        [{ type: [ESC], individual: { reference: 'RelatedPerson/r1' } }],
        person(relationship),
      )
      expect(facts.join()).not.toContain('parent')
    },
  )
})

describe('an interpreter is needed (R-013)', () => {
  const extension = [
    {
      url: 'http://hl7.org/fhir/us/core/StructureDefinition/us-core-interpreter-needed',
      valueCoding: { system: 'http://snomed.info/sct', code: '373066001', display: 'Yes' },
    },
  ]

  it.each([
    ['the patient', { 'Patient/p1': () => json(aPatient({ extension })) }, 'Interpreter needed'],
    ['a visit', { 'Encounter/e1': () => json(anEncounter({ extension })) }, 'Interpreter needed at a visit'],
    [
      'a person of theirs',
      { RelatedPerson: bundleOf(aRelatedPerson({ extension, relationship: [{ text: 'Mother' }] })) },
      'Interpreter needed by Mother',
    ],
  ])('whether the record says so of %s', async (_whose, routes, text) => {
    const { facts } = await chartOf(routes)
    expect(facts).toEqual([expect.objectContaining({ concept: 'interpreter-needed', text })])
  })
})
