import { describe, expect, it } from 'vitest'
import { readObservation } from '../../../src/fhir/read/observation.ts'
import { shippedIndex } from '../../support/concept-index.ts'
import { anObservation, coded, loinc } from '../../support/fhir-json.ts'

const read = (json: Record<string, unknown>) => readObservation(json, shippedIndex)
const facts = (json: Record<string, unknown>) => {
  const entry = read(json)
  return entry.entry === 'read' ? entry.value : entry.entry
}
const concepts = (json: Record<string, unknown>) => {
  const found = facts(json)
  return Array.isArray(found) ? found.map(({ concept }) => concept) : found
}

const BMI = '39156-5'
const PHQ9_ITEM_9 = '44260-8'
const SAFE_AT_HOME = '93026-3'
const ABUSE_STATUS = '28245-9'
const AFRAID = '76501-6'
const PREGNANCY = '82810-3'
const CHLAMYDIA = '21613-5'
const OCCUPATION = '11341-5'
const INDUSTRY = '86188-0'
const PRAPARE = '93025-5'

const yes = { valueCodeableConcept: coded(loinc, 'LA33-6', 'Yes') }
const no = { valueCodeableConcept: coded(loinc, 'LA32-8', 'No') }

describe('evidence', () => {
  it('is the words, the number, the day, who recorded it and at which version', () => {
    expect(
      facts(
        anObservation(BMI, {
          valueQuantity: { value: 17.1, unit: 'kg/m2' },
          performer: [{ display: 'Nurse Synthetic' }],
        }),
      ),
    ).toEqual([
      {
        concept: 'body-mass',
        text: 'The question: 17.1 kg/m2',
        code: { system: loinc, code: BMI },
        quantity: { value: 17.1, unit: 'kg/m2' },
        date: { text: '2026-05-01', from: Date.UTC(2026, 4, 1), before: Date.UTC(2026, 4, 2) },
        recorder: 'Nurse Synthetic',
        source: { type: 'Observation', id: 'o1', version: '3' },
      },
    ])
  })

  it('says that a date cannot be read, and is not given another one', () => {
    expect(facts(anObservation(AFRAID, { ...yes, effectiveDateTime: '2026-02-30' }))).toMatchObject([
      { text: 'The question: Yes (date not readable: 2026-02-30)' },
    ])
    expect(facts(anObservation(AFRAID, { ...yes, effectiveDateTime: '2026-02-30' }))).not.toMatchObject([
      { date: expect.anything() },
    ])
  })

  it('keeps a line of a text of ten million characters, and does it at once', () => {
    const found = facts(anObservation(ABUSE_STATUS, { valueString: 'x'.repeat(10_000_000) }))
    expect(found).toMatchObject([{ text: expect.stringMatching(/^The question: x{300,400}…+$/) }])
  })
})

describe('the question alone says nothing', () => {
  it.each([BMI, PHQ9_ITEM_9, SAFE_AT_HOME, ABUSE_STATUS, AFRAID, PREGNANCY, CHLAMYDIA, OCCUPATION, PRAPARE])(
    '%s without a value',
    (code) => {
      expect(concepts(anObservation(code))).toEqual([])
    },
  )
})

describe('the answer decides', () => {
  it.each([
    [AFRAID, yes, ['feels-unsafe']],
    [AFRAID, no, []],
    [AFRAID, { valueBoolean: true }, ['feels-unsafe']],
    [AFRAID, { valueBoolean: false }, []],
    [SAFE_AT_HOME, no, ['feels-unsafe']],
    [SAFE_AT_HOME, yes, []],
    [ABUSE_STATUS, { valueString: 'Patient has not been harmed' }, []],
    [ABUSE_STATUS, { valueString: 'Physical harm by a relative' }, ['feels-unsafe']],
    [PHQ9_ITEM_9, { valueInteger: 0 }, []],
    [PHQ9_ITEM_9, { valueInteger: 2 }, ['suicide-item']],
    [PHQ9_ITEM_9, { valueQuantity: { value: 1 } }, ['suicide-item']],
    [PHQ9_ITEM_9, { valueCodeableConcept: coded(loinc, 'LA6568-5', 'Not at all') }, []],
    [PHQ9_ITEM_9, { valueCodeableConcept: coded(loinc, 'LA6569-3', 'Several days') }, ['suicide-item']],
    [
      PREGNANCY,
      { valueCodeableConcept: coded('http://snomed.info/sct', '77386006', 'Pregnant') },
      ['pregnancy'],
    ],
    [PREGNANCY, { valueCodeableConcept: coded('http://snomed.info/sct', '60001007', 'Not pregnant') }, []],
    [CHLAMYDIA, { valueCodeableConcept: { text: 'Detected' } }, ['infection']],
    [CHLAMYDIA, { valueCodeableConcept: { text: 'Not detected' } }, []],
    [CHLAMYDIA, { interpretation: [{ text: 'Positive' }] }, ['infection']],
    [CHLAMYDIA, { interpretation: [{ text: 'Negative' }] }, []],
    [BMI, { valueString: 'low' }, []],
    [OCCUPATION, { valueString: 'Farm worker' }, ['work-sector']],
  ])('%s %j', (code, value, expected) => {
    expect(concepts(anObservation(code, value))).toEqual(expected)
  })

  it('holds no threshold against "less than"', () => {
    expect(
      concepts(anObservation(BMI, { valueQuantity: { value: 18, comparator: '<', unit: 'kg/m2' } })),
    ).toEqual([])
  })

  it('is read in each part of a panel by the question of that part', () => {
    const component = [
      { code: coded(loinc, SAFE_AT_HOME, 'Safe'), ...no },
      { code: coded(loinc, AFRAID, 'Afraid'), ...no },
    ]
    expect(facts(anObservation(PRAPARE, { component }))).toMatchObject([
      { concept: 'feels-unsafe', text: 'Safe: No' },
    ])
    expect(
      concepts(
        anObservation('1234-5', {
          component: [{ code: coded(loinc, INDUSTRY, 'Industry'), valueString: 'Farm' }],
        }),
      ),
    ).toEqual(['work-sector'])
  })
})

describe('neither yes nor no (DF-7)', () => {
  it.each([
    { valueString: 'Unknown' },
    { valueString: 'Patient declined' },
    { dataAbsentReason: coded('http://terminology.hl7.org/CodeSystem/data-absent-reason', 'asked-declined') },
    {
      dataAbsentReason: coded('http://terminology.hl7.org/CodeSystem/data-absent-reason', 'masked'),
      valueBoolean: true,
    },
    {
      valueCodeableConcept: coded(
        'http://terminology.hl7.org/CodeSystem/v3-NullFlavor',
        'ASKU',
        'asked but unknown',
      ),
    },
    { valueCodeableConcept: coded(loinc, 'LA99999-9') },
  ])('%j', (value) => {
    expect(concepts(anObservation(AFRAID, value))).toBe('withheld')
  })

  it('counts for a coded answer too', () => {
    const value = coded('http://terminology.hl7.org/CodeSystem/v3-NullFlavor', 'MSK')
    expect(concepts(anObservation(PREGNANCY, { valueCodeableConcept: value }))).toBe('withheld')
  })
})

describe('what is not used', () => {
  it.each(['entered-in-error', 'cancelled'])('status %s is left out', (status) => {
    expect(concepts(anObservation(AFRAID, { ...yes, status }))).toBe('left-out')
  })

  it('is left out when it is about somebody else', () => {
    expect(concepts(anObservation(AFRAID, { ...yes, focus: [{ reference: 'RelatedPerson/r1' }] }))).toBe(
      'left-out',
    )
  })

  it.each([
    [{ valueQuantity: { value: '17' } }],
    [{ ...yes, status: undefined }],
    [{ ...yes, id: '../x' }],
    [{ ...yes, valueString: 'No' }],
    [{ ...yes, component: [{ code: {}, modifierExtension: [{ url: 'x' }] }] }],
    [{ ...yes, code: { coding: [null, { system: loinc, code: AFRAID }] } }],
    [{ ...yes, code: AFRAID }],
    [{ code: undefined }],
  ])('%j is skipped', (fields) => {
    expect(concepts(anObservation(AFRAID, fields))).toBe('skipped')
  })

  it('is not ours when no rule speaks about it, by code and never by words', () => {
    expect(concepts(anObservation('8867-4', { valueString: 'abuse' }))).toBe('not-ours')
    expect(concepts(anObservation('93026', yes))).toBe('not-ours')
  })
})
