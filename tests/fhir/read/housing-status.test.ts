import { describe, expect, it } from 'vitest'
import { readObservation } from '../../../src/fhir/read/observation.ts'
import { shippedIndex } from '../../support/concept-index.ts'
import { anObservation, coded } from '../../support/fhir-json.ts'

const HOUSING = '71802-3'
const PREGNANCY_STATUS = '82810-3'

function read(code: string, value: Record<string, unknown>): string[] | string {
  const entry = readObservation(anObservation(code, value), shippedIndex)
  return entry.entry === 'read' ? entry.value.facts.map(({ concept }) => concept) : entry.entry
}

describe('a bare answer to a question for a state (DF-7)', () => {
  it.each(['None', 'No', 'Yes', 'Nil'])(
    'housing status “%s” may mean either, so a person reads it',
    (said) => {
      expect(read(HOUSING, { valueString: said })).toBe('not-understood')
    },
  )

  it('in a code is no clearer', () => {
    const no = coded('http://loinc.org', 'LA32-8', 'No')
    expect(read(HOUSING, { valueCodeableConcept: no })).toBe('not-understood')
  })

  it('that is whole is read as before', () => {
    expect(read(HOUSING, { valueString: 'Homeless' })).toEqual(['living-conditions'])
    expect(read(HOUSING, { valueString: 'I have housing' })).toEqual([])
    expect(read(PREGNANCY_STATUS, { valueString: 'No' })).toEqual([])
    expect(read(PREGNANCY_STATUS, { valueString: 'Yes' })).toEqual(['pregnancy'])
  })
})
