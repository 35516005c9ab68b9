import { describe, expect, it } from 'vitest'
import { readObservation } from '../../../src/fhir/read/observation.ts'
import { shippedIndex } from '../../support/concept-index.ts'
import { anObservation, coded, loinc } from '../../support/fhir-json.ts'

const read = (json: Record<string, unknown>) => readObservation(json, shippedIndex)
const facts = (json: Record<string, unknown>) => {
  const entry = read(json)
  return entry.entry === 'read' ? entry.value.facts : entry.entry
}
const unclear = (json: Record<string, unknown>) => {
  const entry = read(json)
  return 'value' in entry ? entry.value.notUnderstood.map(({ text }) => text) : entry.entry
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
const HIV = '56888-1'
const RPR = '20507-0'
const HCG = '2118-8'
const HOUSING = '71802-3'
const HOUSEHOLD = '63512-8'

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

  it('is measured by the code of its unit, and shown by its name', () => {
    const valueQuantity = { value: 15.2, unit: 'kg/m²', code: 'kg/m2', system: 'http://unitsofmeasure.org' }
    expect(facts(anObservation(BMI, { valueQuantity }))).toMatchObject([
      { text: 'The question: 15.2 kg/m²', quantity: { value: 15.2, unit: 'kg/m2' } },
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
    const found = unclear(anObservation(ABUSE_STATUS, { valueString: 'x'.repeat(10_000_000) }))
    expect(found).toEqual([expect.stringMatching(/^The question: x{300,400}…+$/)])
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
    [ABUSE_STATUS, { valueString: 'Physical harm by a relative' }, ['abuse-or-assault']],
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
    [BMI, { valueString: 'low' }, 'not-understood'],
    [OCCUPATION, { valueString: 'Farm worker' }, ['work-sector']],
  ])('%s %j', (code, value, expected) => {
    expect(concepts(anObservation(code, value))).toEqual(expected)
  })

  it('holds no threshold against "less than"', () => {
    const below = anObservation(BMI, { valueQuantity: { value: 18, comparator: '<', unit: 'kg/m2' } })
    expect([concepts(below), unclear(below)]).toEqual(['not-understood', ['The question: <18 kg/m2']])
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
  ])('%j', (value) => {
    expect(concepts(anObservation(AFRAID, value))).toBe('withheld')
  })

  it('counts for a coded answer too', () => {
    const value = coded('http://terminology.hl7.org/CodeSystem/v3-NullFlavor', 'MSK')
    expect(concepts(anObservation(PREGNANCY, { valueCodeableConcept: value }))).toBe('withheld')
  })
})

const interpreted = (code: string) => ({
  interpretation: [coded('http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation', code)],
})
const figure = (value: number, comparator?: string) => ({
  valueQuantity: { value, unit: '1', ...(comparator !== undefined && { comparator }) },
})

describe('a test result (clinical rule 3: a negation is never positive)', () => {
  it.each([
    [HIV, { valueString: 'Nonreactive' }, []],
    [HIV, { valueString: 'Undetectable' }, []],
    [HIV, { ...figure(0.4), ...interpreted('NEG') }, []],
    [HCG, { ...figure(2), ...interpreted('N') }, []],
    [HCG, { ...figure(2) }, 'not-understood'],
    [HCG, { ...figure(5000), ...interpreted('H') }, ['pregnancy']],
    [RPR, { ...figure(1, '<') }, 'not-understood'],
    [RPR, { ...figure(1, '<'), ...interpreted('NR') }, []],
    [RPR, { valueRatio: { numerator: { value: 1 }, denominator: { value: 8 } } }, 'not-understood'],
    [RPR, { valueString: '1:8', ...interpreted('A') }, ['infection']],
    [CHLAMYDIA, { valueCodeableConcept: coded('http://snomed.info/sct', '260373001') }, ['infection']],
    [CHLAMYDIA, { valueCodeableConcept: coded('http://snomed.info/sct', '10828004') }, ['infection']],
    [CHLAMYDIA, { valueString: 'Positive', ...interpreted('NEG') }, 'not-understood'],
    [CHLAMYDIA, { valueString: 'see note', ...interpreted('POS') }, ['infection']],
    [CHLAMYDIA, { valueString: 'see note', ...interpreted('NEG') }, 'not-understood'],
    [CHLAMYDIA, { valueString: 'Negative', ...interpreted('IND') }, 'not-understood'],
  ])('%s %j', (code, value, expected) => {
    expect(concepts(anObservation(code, value))).toEqual(expected)
  })
})

describe('what only a person can read is shown word for word, and is never passed over (DF-7)', () => {
  it.each([
    [ABUSE_STATUS, { valueString: 'Hit by employer; no fractures' }, 'Hit by employer; no fractures'],
    [AFRAID, { valueCodeableConcept: coded(loinc, 'LA99999-9') }, 'LA99999-9'],
    [RPR, { valueRatio: { numerator: { value: 1 }, denominator: { value: 8 } } }, '1:8'],
    [HOUSEHOLD, { valueRange: { low: { value: 9 } } }, '9 to '],
    [HOUSING, { valueDateTime: '2026' }, 'recorded as a datetime, which this page does not read'],
    [SAFE_AT_HOME, { valueString: 'Yes, but not always' }, 'Yes, but not always'],
    [SAFE_AT_HOME, { valueString: 'Yes in the past' }, 'Yes in the past'],
    [PHQ9_ITEM_9, { valueString: 'Not suicidal today' }, 'Not suicidal today'],
    [ABUSE_STATUS, { valueString: 'No abuse by her husband' }, 'No abuse by her husband'],
    [PHQ9_ITEM_9, { valueString: 'LA?' }, 'LA?'],
  ])('%s %j', (code, value, words) => {
    const observation = anObservation(code, value)
    expect([concepts(observation), unclear(observation)]).toEqual([
      'not-understood',
      [expect.stringMatching(/^The question: /)],
    ])
    expect(unclear(observation)).toEqual([`The question: ${words}`])
  })

  it('stands beside what was understood of the same entry, and what is not told is counted', () => {
    const component = [
      { code: coded(loinc, AFRAID, 'Afraid'), valueBoolean: true },
      { code: coded(loinc, SAFE_AT_HOME, 'Safe'), valueString: 'Not always' },
      { code: coded(loinc, HOUSING, 'Housing'), valueString: 'Declined' },
    ]
    expect(read(anObservation(PRAPARE, { component }))).toMatchObject({
      entry: 'read',
      value: { facts: [{ text: 'Afraid: Yes' }], notUnderstood: [{ text: 'Safe: Not always' }], withheld: 1 },
    })
  })
})

describe('free text of housing and of safety (clinical.md section 4)', () => {
  it.each([
    [HOUSING, { valueString: 'Patient is homeless' }, ['living-conditions']],
    [HOUSING, { valueCodeableConcept: { text: 'Homeless' } }, ['living-conditions']],
    [HOUSING, { valueCodeableConcept: coded(loinc, 'LA30190-5') }, ['living-conditions']],
    [HOUSING, { valueString: 'I have housing' }, []],
    [ABUSE_STATUS, { valueString: 'No signs/symptoms' }, []],
    [ABUSE_STATUS, { valueString: 'No longer safe: husband hits her' }, ['abuse-or-assault']],
    [ABUSE_STATUS, { valueString: 'Safe' }, []],
    [ABUSE_STATUS, { valueString: 'Yes in the past' }, ['abuse-or-assault']],
    [HOUSING, { valueString: 'No place to live' }, ['living-conditions']],
    [SAFE_AT_HOME, { valueString: 'Unsafe' }, ['feels-unsafe']],
    [SAFE_AT_HOME, { valueString: 'Yes, no problems' }, []],
    [SAFE_AT_HOME, { valueString: 'None' }, 'not-understood'],
    [AFRAID, { valueString: 'N' }, []],
  ])('%s %j', (code, value, expected) => {
    expect(concepts(anObservation(code, value))).toEqual(expected)
  })
})

it.each([
  ['76502-4', 'forced'],
  ['76503-2', 'hit or kicked'],
  ['76499-3', 'humiliated'],
])('%s (%s) is harm by someone, and more than not feeling safe (R-003, R-131)', (code) => {
  expect(concepts(anObservation(code, yes))).toEqual(['abuse-or-assault'])
  expect(concepts(anObservation(code, no))).toEqual([])
})

describe('thoughts of suicide (R-121)', () => {
  it.each([
    [{ valueString: '0' }, []],
    [{ valueString: '3' }, ['suicide-item']],
    [{ valueString: 'Several days' }, ['suicide-item']],
    [{ valueCodeableConcept: coded(loinc, 'LA6568-5') }, []],
    [{ valueCodeableConcept: coded(loinc, 'LA6569-3') }, ['suicide-item']],
    [{ valueCodeableConcept: coded(loinc, 'LA6570-1') }, ['suicide-item']],
    [{ valueCodeableConcept: coded(loinc, 'LA6571-9') }, ['suicide-item']],
    [{ valueQuantity: { value: 0, comparator: '>' } }, ['suicide-item']],
    [{ valueQuantity: { value: 2, comparator: '<' } }, 'not-understood'],
    [{ valueQuantity: { value: 1, comparator: '>=' } }, ['suicide-item']],
    [{ valueCodeableConcept: coded('urn:local', '2') }, 'not-understood'],
  ])('%j', (value, expected) => {
    expect(concepts(anObservation(PHQ9_ITEM_9, value))).toEqual(expected)
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
