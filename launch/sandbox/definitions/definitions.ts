import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import type { StructureDefinition } from '@medplum/fhirtypes'
import type { Codes } from './expand-value-set.ts'

export type SearchType = 'token' | 'reference' | 'date' | 'string' | 'uri' | 'number' | 'quantity'

export interface SearchParameterDefinition {
  code: string
  type: SearchType
  /** The canonical URL of the SearchParameter. */
  url: string
  expression: string
  /** For a reference: the types it may point to. */
  target?: readonly string[]
}

interface Definitions {
  fhirVersion: string
  structures: StructureDefinition[]
  /** By resource type. A type that is not a key is not served. */
  search: Record<string, SearchParameterDefinition[]>
  /** The search parameters that put a resource into a patient's compartment. */
  compartment: Record<string, string[]>
  /** The codes of every value set a required binding names, where they can be listed. */
  valueSets: Record<string, Codes>
}

/** FHIR R4 as far as we serve it, made by generate.ts from the published definitions. */
export const definitions: Definitions = JSON.parse(
  gunzipSync(readFileSync(new URL('r4.json.gz', import.meta.url))).toString(),
)

/** Types that hold something about a patient. Device has no place in the compartment definition, and yet a patient. */
const patientTypes = new Set(
  Object.entries(definitions.search)
    .filter(
      ([type, parameters]) =>
        type in definitions.compartment || parameters.some(({ code }) => code === 'patient'),
    )
    .map(([type]) => type),
)

export function isServed(type: string): boolean {
  return Object.hasOwn(definitions.search, type)
}

export function isAboutPatients(type: string): boolean {
  return patientTypes.has(type)
}
