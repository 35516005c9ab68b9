import { choiceKeys } from '../definitions/choice-keys.ts'
import { isObject, listed } from './json-object.ts'
import { pointsTo } from './reference.ts'

/** The values in one resource that a search parameter speaks of. */
export type SearchPath = (resource: unknown) => readonly unknown[]

/**
 * Search expressions use a small part of FHIRPath. Compiled to plain functions they are some hundred times faster
 * than a FHIRPath engine; one that does not fit is an error at start, never a parameter that finds nothing.
 */
export function compileSearchPath(expression: string): SearchPath {
  const paths = expression.split(' | ').map(compileOne)
  return (resource) => paths.flatMap((path) => path(resource))
}

function compileOne(expression: string): SearchPath {
  if (expression === 'Patient.deceased.exists() and Patient.deceased != false') return isDeceased

  const plain = expression.replaceAll(/(\w+)\.ofType\((\w+)\)/g, withType).replace(/^\(([\w.]+)\)/, '$1')
  const tokens = plain.match(/\w+(\((?:[^()]|\(\))*\))?/g) ?? []
  if (tokens.join('.') !== plain)
    throw new Error(`The search expression ${expression} has a new kind of step.`)

  const [type, ...names] = tokens
  const steps = names.map((name, index) => compileStep(name, [type, ...names.slice(0, index + 1)].join('.')))
  return (resource) => steps.reduce<readonly unknown[]>((values, step) => values.flatMap(step), [resource])
}

function withType(_: string, name: string, type: string): string {
  return name + type.charAt(0).toUpperCase() + type.slice(1)
}

function compileStep(step: string, path: string): SearchPath {
  const system = /^where\(system='(\w+)'\)$/.exec(step)?.[1]
  if (system) return (value) => (isObject(value) && value['system'] === system ? [value] : [])

  const target = /^where\(resolve\(\) is (\w+)\)$/.exec(step)?.[1]
  if (target) return (value) => (pointsTo(value, target) ? [value] : [])

  if (step.includes('(')) throw new Error(`The search expression step ${step} is a new kind of step.`)
  const keys = choiceKeys(path) ?? [step]
  return (value) => (isObject(value) ? keys.flatMap((key) => listed(value[key])) : [])
}

function isDeceased(patient: unknown): readonly unknown[] {
  if (!isObject(patient)) return []
  return [patient['deceasedDateTime'] !== undefined || patient['deceasedBoolean'] === true]
}
