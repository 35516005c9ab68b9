import { globSync, readFileSync } from 'node:fs'
import type { CodeSystem, StructureDefinition, ValueSet } from '@medplum/fhirtypes'
import type { FhirResource, Resource } from 'fhir/r4'
import { profileOf } from '../../fhir-resources/make-profiles.ts'
import { expand, type Codes } from '../../launch/sandbox/definitions/expand-value-set.ts'

export interface Published {
  path: string
  resource: FhirResource
}

/** Everything that stands in `fhir-resources`, by its path. */
export const published: readonly Published[] = globSync('fhir-resources/*/*.json')
  .toSorted()
  .map((path) => ({ path, resource: JSON.parse(readFileSync(path, 'utf8')) }))

/** What a Bundle carries; nothing for anything else. */
export function sentIn(resource: FhirResource): Resource[] {
  if (resource.resourceType !== 'Bundle') return []
  return (resource.entry ?? []).flatMap((entry) => entry.resource ?? [])
}

/** As another package types them: the same JSON. */
function ofType<T extends { resourceType: string }>(type: T['resourceType']): T[] {
  const found = published.filter(({ resource }) => resource.resourceType === type)
  const same: T[] = JSON.parse(JSON.stringify(found.map(({ resource }) => resource)))
  return same
}

const terminology = [...ofType<CodeSystem>('CodeSystem'), ...ofType<ValueSet>('ValueSet')]

/** The codes of each of our value sets. */
export const valueSets: Readonly<Record<string, Codes>> = Object.fromEntries(
  ofType<ValueSet>('ValueSet').flatMap(({ url = '' }) => {
    const codes = expand(url, terminology)
    return codes ? [[url, codes]] : []
  }),
)

const profiles = ofType<StructureDefinition>('StructureDefinition')

/** The profile that speaks of a resource. */
export function profileFor(resource: { resourceType: string }): StructureDefinition {
  const own = profileOf(asFhir(resource))
  const profile = profiles.find(({ url }) => url === own?.url)
  if (!profile) throw new Error(`There is no profile for ${resource.resourceType}.`)
  return profile
}

function asFhir(resource: object): FhirResource {
  return JSON.parse(JSON.stringify(resource))
}
