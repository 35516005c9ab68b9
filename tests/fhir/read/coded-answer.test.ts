import { expect, it } from 'vitest'
import { statementOfCoding } from '../../../src/fhir/read/coded-answer.ts'

const hl7 = 'http://terminology.hl7.org/CodeSystem'

it.each([
  ['http://loinc.org', 'LA33-6', 'yes'],
  ['http://loinc.org', 'LA32-8', 'no'],
  ['http://loinc.org', 'LA6568-5', 'none'],
  ['http://loinc.org', 'LA6569-3', 'sign'],
  ['http://loinc.org', 'LA6570-1', 'sign'],
  ['http://loinc.org', 'LA6571-9', 'sign'],
  ['http://snomed.info/sct', '373066001', 'yes'],
  ['http://snomed.info/sct', '373067005', 'no'],
  ['http://snomed.info/sct', '260373001', 'sign'],
  ['http://snomed.info/sct', '10828004', 'sign'],
  [`${hl7}/v2-0136`, 'N', 'no'],
  [`${hl7}/v3-ObservationInterpretation`, 'POS', 'sign'],
  [`${hl7}/v3-ObservationInterpretation`, 'A', 'sign'],
  [`${hl7}/v3-ObservationInterpretation`, 'ND', 'well'],
  [`${hl7}/v3-ObservationInterpretation`, 'N', 'well'],
  [`${hl7}/v3-ObservationInterpretation`, 'IND', 'no-answer'],
  [`${hl7}/v3-ObservationInterpretation`, 'WR', undefined],
  [`${hl7}/v3-NullFlavor`, 'MSK', 'no-answer'],
  [`${hl7}/data-absent-reason`, 'asked-declined', 'no-answer'],
  ['http://loinc.org', 'LA99999-9', undefined],
  ['__proto__', 'constructor', undefined],
] as const)('%s|%s says %s', (system, code, statement) => {
  expect(statementOfCoding({ system, code })).toBe(statement)
})
