import type { ElementDefinition, ElementDefinitionConstraint, StructureDefinition } from '@medplum/fhirtypes'

const structureKeys = ['url', 'name', 'status', 'kind', 'abstract', 'type', 'baseDefinition', 'derivation']
const elementKeys = ['id', 'path', 'min', 'max', 'base', 'contentReference', 'type', 'isSummary']

/** Only what validation, search and the capability statement read: the published definitions are 37 MB, this is under 3. */
export function strip(structure: StructureDefinition): object {
  const snapshot = { element: (structure.snapshot?.element ?? []).map(stripElement) }
  return { resourceType: 'StructureDefinition', ...pick(structure, structureKeys), snapshot }
}

function stripElement(element: ElementDefinition): object {
  const { constraint, binding } = element
  const rules = (constraint ?? []).filter(isRule)
  return {
    ...pick(element, elementKeys),
    ...(rules.length > 0
      ? { constraint: rules.map((rule) => pick(rule, ['key', 'severity', 'human', 'expression'])) }
      : {}),
    ...(binding?.strength === 'required' ? { binding: pick(binding, ['strength', 'valueSet']) } : {}),
  }
}

function isRule({ severity, expression }: ElementDefinitionConstraint): boolean {
  return severity === 'error' && expression !== undefined
}

function pick(object: object, keys: readonly string[]): object {
  return Object.fromEntries(Object.entries(object).filter(([key]) => keys.includes(key)))
}
