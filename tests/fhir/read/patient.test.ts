import { describe, expect, it } from 'vitest'
import { readPatient } from '../../../src/fhir/read/patient.ts'
import { aPatient, coded } from '../../support/fhir-json.ts'

const person = (fields: Record<string, unknown>) => readPatient(aPatient(fields), 'p1')?.person
const needs = (fields: Record<string, unknown>) =>
  readPatient(aPatient(fields), 'p1')?.facts.map(({ text }) => text)

describe('the person', () => {
  it('is who they are checked by', () => {
    const identifier = [
      { system: 'urn:passport', value: 'X1' },
      { type: coded('http://terminology.hl7.org/CodeSystem/v2-0203', 'MR'), value: '12345' },
    ]
    expect(person({ identifier })).toEqual({
      id: 'p1',
      name: 'Mara Jo Synthetic-Field',
      firstName: 'Mara',
      recordNumber: '12345',
      birthDate: { text: '1990-02-03', from: Date.UTC(1990, 1, 3), before: Date.UTC(1990, 1, 4) },
      deceased: false,
    })
  })

  it.each([
    ['female', 'female'],
    ['male', 'male'],
    ['other', undefined],
    ['unknown', undefined],
    [undefined, undefined],
    [{ code: 'female' }, undefined],
  ])(
    'is %s: the search for services begins with %s, and what is not known stays so (R-145)',
    (gender, known) => {
      expect(person({ gender })?.gender).toBe(known)
    },
  )

  it.each([
    ['the first of several', [{ family: 'Field', given: ['Mara', 'Jo'] }], 'Mara'],
    ['past an empty one', [{ family: 'Field', given: ['', ' Jo '] }], 'Jo'],
    ['of the name they are checked by', [{ given: ['Em'] }, { use: 'official', given: ['Emma'] }], 'Emma'],
  ])('has a first name: %s', (_, name, firstName) => {
    expect(person({ name })).toMatchObject({ firstName })
  })

  it.each([
    ['a name in one piece', [{ text: 'Mara Jo Field' }]],
    ['a family name alone', [{ family: 'Field' }]],
    ['given names that are empty', [{ family: 'Field', given: [' '] }]],
    [
      'a given name on another name than the one shown',
      [{ use: 'official', text: 'Field' }, { given: ['Mara'] }],
    ],
    ['no name', []],
  ])('has no first name that could be sent by itself: %s', (_, name) => {
    expect(person({ name })).not.toHaveProperty('firstName')
  })

  it('shows no other number', () => {
    const others = [{ system: 'http://hl7.org/fhir/sid/us-ssn', value: '999' }, { value: 'X1' }]
    expect(person({ identifier: others })).not.toHaveProperty('recordNumber')
    expect(
      person({ identifier: [{ system: 'https://fhir.nhs.uk/Id/nhs-number', value: '9990001112' }] }),
    ).toMatchObject({ recordNumber: '9990001112' })
  })

  it.each([
    [{ deceasedBoolean: true }, true],
    [{ deceasedDateTime: '2020-01-01' }, true],
    [{ deceasedBoolean: false }, false],
    [{}, false],
  ])('has died or not: %j', (fields, deceased) => {
    expect(person(fields)).toMatchObject({ deceased })
  })

  it.each(['2026-02-30', '03/02/1990', 19900203, {}])(
    'has no age when the date of birth is %j',
    (birthDate) => {
      expect(person({ birthDate })).not.toHaveProperty('birthDate')
    },
  )

  it('keeps the name when everything else is malformed', () => {
    expect(
      person({
        identifier: 'x',
        extension: [null],
        communication: {},
        meta: 7,
        name: [null, 'x', { text: 'Kim' }],
      }),
    ).toMatchObject({ name: 'Kim' })
  })

  it('has no name when none can be read', () => {
    expect(person({ name: 'Someone' })).toMatchObject({ name: '' })
  })

  it.each([
    aPatient({ id: 'p2' }),
    { resourceType: 'Observation', id: 'p1' },
    aPatient({ modifierExtension: [{ url: 'x' }] }),
    aPatient({ implicitRules: 'x' }),
    [],
    null,
    'x',
  ])('is nobody else: %j', (json) => {
    expect(readPatient(json, 'p1')).toBeUndefined()
  })
})

const spoken = (code: string, preferred = true) => ({
  communication: [{ language: coded('urn:ietf:bcp:47', code), preferred }],
})

describe('an interpreter', () => {
  const yes = { system: 'http://snomed.info/sct', code: '373066001' }
  const url = 'http://hl7.org/fhir/us/core/StructureDefinition/us-core-interpreter-needed'
  const required = 'http://hl7.org/fhir/StructureDefinition/patient-interpreterRequired'

  it.each([
    [{ extension: [{ url, valueCoding: yes }] }, ['Interpreter needed']],
    [{ extension: [{ url, valueCoding: { ...yes, code: '373067005' } }] }, []],
    [{ extension: [{ url: required, valueBoolean: true }] }, ['Interpreter needed']],
    [{ extension: [{ url: required, valueBoolean: false }] }, []],
    [spoken('ro'), ['Another language than the one on this page is preferred']],
    [spoken('ro', false), []],
    [spoken('en-GB'), []],
    [{}, []],
  ])('is needed or not: %j', (fields, expected) => {
    expect(needs(fields)).toEqual(expected)
  })

  it('is all that a language is good for: which one it is, is kept nowhere', () => {
    expect(JSON.stringify(readPatient(aPatient(spoken('ro')), 'p1'))).not.toMatch(/"ro"|bcp/)
  })
})

it('keeps nothing of race, ethnicity, nationality, religion, address or sex (principle 9)', () => {
  const extension = [
    { url: 'http://hl7.org/fhir/us/core/StructureDefinition/us-core-race', valueString: 'CANARY' },
    { url: 'http://hl7.org/fhir/StructureDefinition/patient-nationality', valueString: 'CANARY' },
  ]
  const json = aPatient({
    extension,
    address: [{ country: 'CANARY' }],
    gender: 'CANARY',
    maritalStatus: 'CANARY',
  })
  expect(JSON.stringify(readPatient(json, 'p1'))).not.toContain('CANARY')
})
