import type { OperationOutcomeIssue } from '@medplum/fhirtypes'
import { isObject, listed, textOf, type JsonObject } from '../json-object.ts'
import { checkBinding, checkConstraints, checkTarget } from './element-checks.ts'
import { type ElementRule, rulesAt, structureOf } from './element-rules.ts'
import { issue } from './issue.ts'
import { narrativeProblem } from './narrative.ts'
import { isPrimitive, primitiveProblem } from './primitive.ts'

type Issues = OperationOutcomeIssue[]

/** A resource by itself, also one inside another. */
export function checkResource(resource: unknown, where: string): Issues {
  const type = isObject(resource) ? textOf(resource['resourceType']) : undefined
  const structure = type === undefined ? undefined : structureOf(type)
  if (!isObject(resource) || type === undefined || structure?.kind !== 'resource' || structure.abstract) {
    return [issue('structure', where, `${where} must be a resource of a type this server knows.`)]
  }
  const [root] = structure.snapshot?.element ?? []
  return [
    ...checkConstraints(resource, root?.constraint, where, resource),
    ...checkObject(resource, type, where, resource),
  ]
}

/** The members of an object whose rules stand at `path`. */
function checkObject(object: JsonObject, path: string, where: string, resource: JsonObject): Issues {
  const rules = rulesAt(path)
  const unknown = Object.keys(object).filter((key) => !isKnown(key, path, rules))
  return [
    ...unknown.map((key) =>
      issue('structure', `${where}.${key}`, `${where} has no element '${key}'. Check its spelling.`),
    ),
    ...checkModifiers(object, where),
    ...missingElements(object, rules, where),
    ...[...rules].flatMap(([key, rule]) => checkElement(object, key, rule, `${where}.${key}`, resource)),
  ]
}

function isKnown(key: string, path: string, rules: ReadonlyMap<string, ElementRule>): boolean {
  if (key === 'resourceType') return !path.includes('.') && structureOf(path)?.kind === 'resource'
  if (rules.has(key)) return true
  return key.startsWith('_') && isPrimitive(rules.get(key.slice(1))?.type ?? '')
}

/** Whoever does not understand a modifier extension must not act on the resource, and we understand none. */
function checkModifiers(object: JsonObject, where: string): Issues {
  if (!('modifierExtension' in object)) return []
  const text = `${where} has a modifierExtension, which this server does not understand. Leave it out.`
  return [issue('extension', `${where}.modifierExtension`, text)]
}

function missingElements(object: JsonObject, rules: ReadonlyMap<string, ElementRule>, where: string): Issues {
  const byElement = Map.groupBy(rules, ([, rule]) => rule.path)
  return [...byElement.values()].flatMap((choice) => {
    const present = choice.filter(([key]) => isPresent(object, key))
    const name = `${where}${(choice[0]?.[1].path ?? '').replace(/^.*\./, '.')}`
    if (present.length === 0 && (choice[0]?.[1].min ?? 0) > 0)
      return [issue('required', name, `${name} is required.`)]
    if (present.length < 2) return []
    const keys = present.map(([key]) => key).join(' and ')
    return [issue('structure', name, `${name} may have one value, not ${keys}.`)]
  })
}

function isPresent(object: JsonObject, key: string): boolean {
  return object[key] !== undefined || object[`_${key}`] !== undefined
}

function checkElement(
  object: JsonObject,
  key: string,
  rule: ElementRule,
  where: string,
  resource: JsonObject,
): Issues {
  const extensions = checkPrimitiveExtensions(object[`_${key}`], where, resource)
  const value = object[key]
  if (value === undefined) return extensions
  if (Array.isArray(value) !== rule.repeats) {
    return [
      issue(
        'structure',
        where,
        rule.repeats ? `${where} must be an array.` : `${where} must be one value, not an array.`,
      ),
    ]
  }
  const values = rule.repeats ? listedWithNulls(value) : [value]
  const fewest = Math.max(rule.min, rule.repeats ? 1 : 0)
  if (values.length < fewest || values.length > rule.max) {
    const text =
      values.length === 0
        ? `${where} is empty. Leave it out.`
        : `${where} has ${values.length} values, and may have ${rule.min} to ${rule.max}.`
    return [issue('structure', where, text)]
  }
  const named = (index: number) => (rule.repeats ? `${where}[${index}]` : where)
  const companions = listed(object[`_${key}`])
  return [
    ...extensions,
    ...values.flatMap((one, index) =>
      one === null && isObject(companions[index]) ? [] : checkValue(one, rule, named(index), resource),
    ),
  ]
}

function listedWithNulls(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

/** `_birthDate`: what is said about a primitive value, or said instead of it. */
function checkPrimitiveExtensions(companion: unknown, where: string, resource: JsonObject): Issues {
  return listed(companion).flatMap((one) =>
    isObject(one) ? checkObject(one, 'Element', where, resource) : [],
  )
}

function checkValue(value: unknown, rule: ElementRule, where: string, resource: JsonObject): Issues {
  const { type, definition } = rule
  if (isPrimitive(type)) {
    const problem = primitiveProblem(type, value) ?? (type === 'xhtml' ? narrativeProblem(value) : undefined)
    if (problem !== undefined) return [issue('value', where, `${where} ${problem}.`)]
    return checkBinding(value, rule, where)
  }
  if (type === 'Resource') return checkResource(value, where)
  if (!isObject(value))
    return [issue('structure', where, `${where} must be an object of type ${type || 'BackboneElement'}.`)]
  if (Object.keys(value).length === 0) return [issue('structure', where, `${where} is empty. Leave it out.`)]

  const path = childPath(rule)
  const [root] = path === type ? (structureOf(type)?.snapshot?.element ?? []) : []
  // Elements repeat some of the rules of their type.
  const own = definition.constraint?.filter(
    ({ key }) => !root?.constraint?.some((other) => other.key === key),
  )
  return [
    ...checkConstraints(value, own, where, resource, definition.path.replace('[x]', '')),
    ...checkConstraints(value, root?.constraint, where, resource, type),
    ...checkBinding(value, rule, where),
    ...checkTarget(value, rule, where),
    ...checkObject(value, path, where, resource),
  ]
}

/** Where the rules for the members of this element stand. */
function childPath({ type, path, definition }: ElementRule): string {
  if (definition.contentReference) return definition.contentReference.slice(1)
  return type === 'BackboneElement' || type === 'Element' ? path : type
}
