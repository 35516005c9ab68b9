import { globSync, readFileSync } from 'node:fs'
import { indexConcepts } from '../../src/fhir/read/concept-of.ts'

/** The concept maps as they are shipped. */
export const shippedMaps: unknown[] = globSync('fhir-resources/concept-maps/*.json').map((file): unknown =>
  JSON.parse(readFileSync(file, 'utf8')),
)

export const shippedIndex = indexConcepts(shippedMaps)
