import type { Coding } from './elements.ts'
import type { Statement } from './statement.ts'

const V2_YES_NO = 'http://terminology.hl7.org/CodeSystem/v2-0136'
const INTERPRETATION = 'http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation'
const NO_VALUE = [
  'http://terminology.hl7.org/CodeSystem/v3-NullFlavor',
  'http://terminology.hl7.org/CodeSystem/data-absent-reason',
]

/** Codes that are an answer by themselves; for every other code the words beside it are read. */
const CODED: Readonly<Record<string, Statement>> = {
  ...all(`${V2_YES_NO}|`, 'yes', 'Y'),
  ...all(`${V2_YES_NO}|`, 'no', 'N'),
  ...all('http://loinc.org|', 'yes', 'LA33-6'),
  ...all('http://loinc.org|', 'no', 'LA32-8'),
  // How often, in PHQ-9 and GAD-7: not at all; several days, more than half the days, nearly every day.
  ...all('http://loinc.org|', 'none', 'LA6568-5'),
  ...all('http://loinc.org|', 'sign', 'LA6569-3', 'LA6570-1', 'LA6571-9'),
  ...all('http://snomed.info/sct|', 'yes', '373066001'),
  ...all('http://snomed.info/sct|', 'no', '373067005'),
  // Detected, positive.
  ...all('http://snomed.info/sct|', 'sign', '260373001', '10828004'),
  ...all(`${INTERPRETATION}|`, 'sign', 'POS', 'DET', 'RR', 'A', 'AA', 'H', 'HH', 'HU', 'H>'),
  ...all(`${INTERPRETATION}|`, 'well', 'NEG', 'ND', 'NR', 'N'),
  ...all(`${INTERPRETATION}|`, 'no-answer', 'IND', 'E', 'IE', 'QCF'),
}

function all(system: string, statement: Statement, ...codes: readonly string[]): Record<string, Statement> {
  return Object.fromEntries(codes.map((code) => [system + code, statement]))
}

/** Reasons for no value by the names their code systems give them, where those are in no list of words we read. */
const NAMES: ReadonlyMap<string, readonly string[]> = new Map([
  ['ASKU', ['asked but unknown']],
  ['NAV', ['temporarily unavailable']],
  ['NI', ['no information', 'noinformation']],
  ['asked-unknown', ['asked but unknown']],
  ['temp-unknown', ['temporarily unknown']],
  ['asked-declined', ['asked but declined']],
])

/** What a coding is called, by the record or by its code system: words that add nothing to the code. */
export function namesOf({ system = '', code = '', display }: Coding): readonly string[] {
  const own = NO_VALUE.includes(system) ? (NAMES.get(code) ?? []) : []
  return display === undefined ? own : [...own, display.trim().toLowerCase()]
}

/** Undefined where the code says nothing either way. */
export function statementOfCoding({ system, code }: Coding): Statement | undefined {
  if (system !== undefined && NO_VALUE.includes(system)) return 'no-answer'
  return CODED[`${system}|${code}`]
}
