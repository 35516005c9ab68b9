import type { ElementDefinition } from '@medplum/fhirtypes'
import { isObject, listed } from '../json-object.ts'
import { matches, requiredValue } from './matches.ts'

/** Values of an element that stand in one parent, each with the name of the element. */
export interface Group {
  where: string
  values: readonly { value: unknown; key: string; where: string }[]
}

/** The values that `Flag.meta.security:restricted` speaks of, one group for each parent. */
export function groupsOf(id: string, resource: unknown, elements: readonly ElementDefinition[]): Group[] {
  const [type = '', ...steps] = id.split('.')
  let groups: Group[] = [{ where: type, values: [{ value: resource, key: type, where: type }] }]
  steps.forEach((step, index) => {
    const stepId = [type, ...steps.slice(0, index + 1)].join('.')
    groups = groups.flatMap(({ values }) =>
      values.map(({ value, where }) => childGroup(step, stepId, value, where, elements)),
    )
  })
  return groups
}

function childGroup(
  step: string,
  id: string,
  parent: unknown,
  at: string,
  elements: readonly ElementDefinition[],
): Group {
  const [name = '', slice] = step.split(':')
  const where = `${at}.${name}`
  const values = childValues(parent, name, at)
  return {
    where,
    values: slice === undefined ? values : values.filter(({ value }) => isInSlice(value, id, elements)),
  }
}

function childValues(parent: unknown, name: string, where: string) {
  if (!isObject(parent)) return []
  const keys = name.endsWith('[x]')
    ? Object.keys(parent).filter((key) => isChoiceOf(key, name.slice(0, -3)))
    : [name]
  return keys.flatMap((key) => {
    const at = `${where}.${key}`
    const value = parent[key]
    return listed(value).map((one, index) => ({
      value: one,
      key,
      where: Array.isArray(value) ? `${at}[${index}]` : at,
    }))
  })
}

function isChoiceOf(key: string, name: string): boolean {
  return key.startsWith(name) && /^[A-Z]/.test(key.slice(name.length))
}

/** A value belongs to a slice if it has every fixed value and pattern that stands on the slice or below it. */
function isInSlice(value: unknown, id: string, elements: readonly ElementDefinition[]): boolean {
  return elements.every((element) => {
    const elementId = element.id ?? ''
    if (elementId !== id && !elementId.startsWith(`${id}.`)) return true
    const url = elementId === id ? element.type?.[0]?.profile?.[0] : undefined
    if (url !== undefined && /\.extension:[^.]*$/.test(id) && !(isObject(value) && value['url'] === url))
      return false
    const required = requiredValue(element)
    if (!required) return true
    const inside = groupsOf(`x${elementId.slice(id.length)}`, value, []).flatMap(({ values }) => values)
    return inside.some((found) => matches(found.value, required))
  })
}
