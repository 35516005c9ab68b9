import { describe, expect, it } from 'vitest'
import { polarityOfCoding, polarityOfText } from '../../../src/fhir/read/polarity.ts'

describe('words', () => {
  it.each([
    'No',
    'Not a victim',
    'No signs of abuse',
    'Denies any harm',
    'Never',
    'Never true',
    'None',
    'nil',
    'Not at all',
    'Negative',
    'Non-reactive',
    'Not detected',
    'Neither of these',
    'Without injury',
    'Absence of bruising',
    'Free of harm',
    'Patient does not feel unsafe',
    "Isn't afraid",
    'Ruled out',
    'Normal',
    'NO RISK',
  ])('"%s" is never positive', (text) => {
    expect(polarityOfText(text)).toBe('negative')
  })

  it.each([
    'Unknown',
    'Not known',
    'Not asked',
    'Not done',
    'Declined',
    'Patient declined to answer',
    'Refused',
    'Prefer not to say',
    'I choose not to answer this question',
    'Does not know',
    "Don't know",
    'Unable to answer',
    'Indeterminate',
    'Equivocal',
    'Masked',
    'N/A',
    'Not applicable',
    '  ',
  ])('"%s" is no answer', (text) => {
    expect(polarityOfText(text)).toBe('unknown')
  })

  it.each([
    'Yes',
    'Positive',
    'Detected',
    'At risk',
    'Often true',
    'Several days',
    'Physical harm noted',
    'Abnormal',
  ])('"%s" is positive', (text) => {
    expect(polarityOfText(text)).toBe('positive')
  })
})

describe('codes', () => {
  const hl7 = 'http://terminology.hl7.org/CodeSystem'
  it.each([
    ['http://loinc.org', 'LA33-6', 'positive'],
    ['http://loinc.org', 'LA32-8', 'negative'],
    ['http://snomed.info/sct', '373066001', 'positive'],
    ['http://snomed.info/sct', '373067005', 'negative'],
    [`${hl7}/v2-0136`, 'N', 'negative'],
    [`${hl7}/v3-ObservationInterpretation`, 'ND', 'negative'],
    [`${hl7}/v3-NullFlavor`, 'MSK', 'unknown'],
    [`${hl7}/data-absent-reason`, 'asked-declined', 'unknown'],
    ['http://loinc.org', 'LA6568-5', undefined],
  ] as const)('%s|%s is %s', (system, code, polarity) => {
    expect(polarityOfCoding({ system, code })).toBe(polarity)
  })
})
