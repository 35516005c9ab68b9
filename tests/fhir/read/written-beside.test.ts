import { describe, expect, it } from 'vitest'
import { readObservation } from '../../../src/fhir/read/observation.ts'
import { shippedIndex } from '../../support/concept-index.ts'
import { anObservation, coded, loinc } from '../../support/fhir-json.ts'

const read = (json: Record<string, unknown>) => readObservation(json, shippedIndex)
const concepts = (json: Record<string, unknown>) => {
  const entry = read(json)
  return entry.entry === 'read' ? entry.value.facts.map(({ concept }) => concept) : entry.entry
}
const unclear = (json: Record<string, unknown>) => {
  const entry = read(json)
  return 'value' in entry ? entry.value.notUnderstood.map(({ text }) => text) : entry.entry
}

const PHQ9_ITEM_9 = '44260-8'
const SAFE_AT_HOME = '93026-3'
const HIT = '76503-2'
const NULL_FLAVOR = 'http://terminology.hl7.org/CodeSystem/v3-NullFlavor'

const written = (text: string, code: string, display?: string) => ({
  valueCodeableConcept: { ...coded(loinc, code, display), text },
})

describe('words written beside a code that is an answer (DF-7)', () => {
  it.each([
    [PHQ9_ITEM_9, written('thinks about it every night', 'LA6568-5', 'Not at all')],
    [HIT, written('Yes, her boss hits her', 'LA32-8', 'No')],
    [HIT, written('Yes', 'LA32-8')],
    [SAFE_AT_HOME, written('Yes, but afraid of the landlord', 'LA33-6', 'Yes')],
    [HIT, { valueCodeableConcept: { ...coded(NULL_FLAVOR, 'OTH', 'other'), text: 'hit by the landlord' } }],
  ])('%s %j are shown to a person where they say something else', (code, value) => {
    const { text } = value.valueCodeableConcept
    const observation = anObservation(code, value)
    expect([concepts(observation), unclear(observation)]).toEqual([
      'not-understood',
      [`The question: ${text}`],
    ])
  })

  it.each([
    [PHQ9_ITEM_9, written('Not at all', 'LA6568-5', 'Not at all'), []],
    [PHQ9_ITEM_9, written('Not at all', 'LA6568-5'), []],
    [PHQ9_ITEM_9, written('Several days', 'LA6569-3'), ['suicide-item']],
    [HIT, written('NO', 'LA32-8', 'No'), []],
    [HIT, written('No', 'LA32-8'), []],
    [HIT, written('Yes, by her boss', 'LA33-6', 'Yes, by her boss'), ['abuse-or-assault']],
    [SAFE_AT_HOME, written('Yes', 'LA33-6', 'Yes'), []],
    [SAFE_AT_HOME, written('No, she is afraid', 'LA32-8', 'No'), ['feels-unsafe']],
    [HIT, { valueCodeableConcept: { ...coded(NULL_FLAVOR, 'ASKU'), text: 'Asked but unknown' } }, 'withheld'],
    [HIT, { valueCodeableConcept: { ...coded(NULL_FLAVOR, 'MSK'), text: 'Masked' } }, 'withheld'],
  ])('%s %j change nothing where they repeat it', (code, value, expected) => {
    expect(concepts(anObservation(code, value))).toEqual(expected)
  })
})
