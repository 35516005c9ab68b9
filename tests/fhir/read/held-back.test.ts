import { describe, expect, it } from 'vitest'
import { readObservation } from '../../../src/fhir/read/observation.ts'
import { shippedIndex } from '../../support/concept-index.ts'
import { anObservation, coded, loinc } from '../../support/fhir-json.ts'

const concepts = (json: Record<string, unknown>) => {
  const entry = readObservation(json, shippedIndex)
  return entry.entry === 'read' ? entry.value.facts.map(({ concept }) => concept) : entry.entry
}

const PHQ9_ITEM_9 = '44260-8'
const HIT = '76503-2'
const CHLAMYDIA = '21613-5'
const OCCUPATION = '11341-5'
const PRAPARE = '93025-5'

const MASKED = {
  extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason', valueCode: 'masked' }],
}

describe('a value with nothing in it is no silence (DF-7)', () => {
  it.each([
    [HIT, { _valueString: MASKED }],
    [HIT, { _valueBoolean: MASKED }],
    [HIT, { valueCodeableConcept: MASKED }],
    [PHQ9_ITEM_9, { valueQuantity: { unit: '{score}' } }],
    [OCCUPATION, { valueString: ' ', _valueString: MASKED }],
  ])('%s %j is a value held back, and counted as such', (code, value) => {
    expect(concepts(anObservation(code, value))).toBe('withheld')
    const component = [{ code: coded(loinc, code), ...value }]
    expect(concepts(anObservation('1234-5', { component }))).toBe('withheld')
  })

  it('holds back no interpretation that stands beside it, and makes a heading no question', () => {
    expect(
      concepts(
        anObservation(CHLAMYDIA, { valueQuantity: { unit: '1' }, interpretation: [{ text: 'Positive' }] }),
      ),
    ).toEqual(['infection'])
    expect(concepts(anObservation(PRAPARE, { _valueString: MASKED }))).toEqual([])
  })
})
