import type { Capabilities } from '../src/fhir/capabilities.ts'
import { queries } from '../src/fhir/read/queries.ts'
import { SYSTEMS } from '../src/fhir/write/identifiers.ts'

interface Parameter {
  kind: 'date' | 'reference' | 'token'
  /** Not only to be sent less: without it what was saved cannot be found again. */
  needed: boolean
}
export type Searches = ReadonlyMap<string, ReadonlyMap<string, Parameter>>

const KINDS: Readonly<Record<string, Parameter['kind']>> = {
  code: 'token',
  date: 'date',
  identifier: 'token',
  patient: 'reference',
  target: 'reference',
}
/** How many on one page: it narrows nothing. */
const OF_THE_ANSWER = ['_count']

/** Every parameter by which the app searches, by type. */
export function searchedBy(): Searches {
  const searches = new Map<string, Map<string, Parameter>>()
  function add(type: string, name: string, needed: boolean): void {
    const kind = KINDS[name]
    if (!kind) throw new Error(`Say of the search parameter ${name} what kind it is.`)
    const parameters = searches.get(type) ?? new Map<string, Parameter>()
    searches.set(
      type,
      parameters.set(name, { kind, needed: needed || parameters.get(name)?.needed === true }),
    )
  }

  for (const [type, query] of Object.entries(queries))
    for (const name of query(everything).keys())
      if (!OF_THE_ANSWER.includes(name)) add(type, name, name === 'patient')
  for (const type of Object.keys(SYSTEMS)) add(type, 'identifier', true)
  // It has no identifier in R4.
  add('Provenance', 'target', true)
  return searches
}

const yes: Capabilities = {
  declared: true,
  canRead: () => 'yes',
  canWrite: () => 'yes',
  searches: () => true,
  narrows: () => true,
  transaction: true,
  batch: true,
  conditionalCreate: () => true,
}

/** What a query is made from where a record system can do everything. */
const everything = {
  patientId: 'p',
  capabilities: yes,
  index: { meanings: () => [], questions: ['q'], conditions: ['c'] },
  since: '2026-01-01',
}
