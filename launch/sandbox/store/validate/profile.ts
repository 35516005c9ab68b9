import type { ElementDefinition, OperationOutcomeIssue, StructureDefinition } from '@medplum/fhirtypes'
import { isObject } from '../json-object.ts'
import { referenceType } from '../reference.ts'
import { checkConstraints } from './element-checks.ts'
import { issue } from './issue.ts'
import { matches, requiredValue } from './matches.ts'
import { groupsOf, type Group } from './slices.ts'
import { bindingProblem, type ValueSets } from './terminology.ts'

/**
 * What a resource breaks of a profile: cardinality, fixed values and patterns, required bindings, rules, slices
 * told apart by value. A profile that is only a differential will do: the base is checked with the resource.
 */
export function checkProfile(
  resource: unknown,
  profile: StructureDefinition,
  valueSets: ValueSets,
): OperationOutcomeIssue[] {
  const elements = profile.differential?.element ?? profile.snapshot?.element ?? []
  if (!isObject(resource) || resource['resourceType'] !== profile.type) {
    return [issue('structure', profile.type, `${profile.url} is for ${profile.type} only.`)]
  }
  const found = elements.flatMap((element) => {
    const isRoot = !element.path.includes('.')
    if (isRoot) return checkConstraints(resource, element.constraint, profile.type, resource)
    const groups = groupsOf(element.id ?? element.path, resource, elements)
    return groups.flatMap((group) => checkGroup(group, element, resource, valueSets))
  })
  return found.map((one) => ({ ...one, diagnostics: `Profile ${profile.url}` }))
}

function checkGroup(
  { where, values }: Group,
  element: ElementDefinition,
  resource: unknown,
  valueSets: ValueSets,
): OperationOutcomeIssue[] {
  return [
    ...checkCount(where, values.length, element),
    ...values.flatMap(({ value, key, where: at }) => [
      ...checkType(value, key, element, at),
      ...checkRequiredValue(value, element, at),
      ...checkBindingOf(value, element, at, valueSets),
      ...checkConstraints(value, element.constraint, at, resource, element.path.replace('[x]', '')),
    ]),
  ]
}

function checkCount(where: string, count: number, { min = 0, max = '*', sliceName }: ElementDefinition) {
  const name = sliceName === undefined ? where : `${where} (${sliceName})`
  if (count < min)
    return [issue('required', where, `${name} needs at least ${min}, and there is ${count || 'none'}.`)]
  if (max === '*' || count <= Number(max)) return []
  return [issue('structure', where, `${name} may have at most ${max}, and there are ${count}.`)]
}

/** A profile may leave fewer types of a choice, and fewer targets of a reference. */
function checkType(value: unknown, key: string, { path, type = [] }: ElementDefinition, where: string) {
  if (type.length === 0) return []
  const name = path.slice(path.lastIndexOf('.') + 1)
  const keys = type.map(({ code }) => name.replace('[x]', code.charAt(0).toUpperCase() + code.slice(1)))
  if (name.endsWith('[x]') && !keys.includes(key)) {
    return [issue('structure', where, `${where} must be ${keys.join(' or ')} here.`)]
  }
  const targets = type
    .flatMap(({ targetProfile }) => targetProfile ?? [])
    .map((url) => url.replace(/^.*\//, ''))
  const target = referenceType(value)
  if (
    targets.length === 0 ||
    target === undefined ||
    targets.includes(target) ||
    targets.includes('Resource')
  )
    return []
  return [issue('structure', where, `${where} may point to ${targets.join(', ')} here, not to ${target}.`)]
}

function checkRequiredValue(value: unknown, element: ElementDefinition, where: string) {
  const required = requiredValue(element)
  if (!required || matches(value, required)) return []
  return [
    issue(
      'value',
      where,
      `${where} must ${required.exactly ? 'be' : 'hold'} ${JSON.stringify(required.value)}.`,
    ),
  ]
}

function checkBindingOf(value: unknown, { binding }: ElementDefinition, where: string, valueSets: ValueSets) {
  if (binding?.strength !== 'required' || !binding.valueSet) return []
  const problem = bindingProblem(value, binding.valueSet, valueSets)
  return problem === undefined ? [] : [issue('code-invalid', where, `${where} ${problem}.`)]
}
