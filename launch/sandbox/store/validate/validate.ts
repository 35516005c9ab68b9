import type { OperationOutcomeIssue, StructureDefinition } from '@medplum/fhirtypes'
import { isObject, textOf } from '../json-object.ts'
import { checkProfile } from './profile.ts'
import { checkResource } from './structure.ts'
import type { ValueSets } from './terminology.ts'

export interface Extra {
  /** Every one of them must hold. */
  profiles?: readonly StructureDefinition[]
  /** The codes of value sets that the profiles bind to, by URL and code system. */
  valueSets?: ValueSets
}

/**
 * Everything wrong with a resource: structure, cardinality, types, required bindings, invariants, reference
 * targets. Each issue names its element. No issues means the resource is valid R4 as far as can be told offline:
 * SNOMED CT, LOINC, MIME types and currencies are not looked up.
 */
export function validate(
  resource: unknown,
  { profiles = [], valueSets = {} }: Extra = {},
): OperationOutcomeIssue[] {
  // The FHIRPath engine leaves marks on what it looks at.
  const copy: unknown = JSON.parse(JSON.stringify(resource ?? null))
  const type = isObject(copy) ? textOf(copy['resourceType']) : undefined
  return [
    ...checkResource(copy, type ?? 'The resource'),
    ...profiles.flatMap((profile) => checkProfile(copy, profile, valueSets)),
  ]
}
