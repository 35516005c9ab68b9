import type { ElementDefinition } from '@medplum/fhirtypes'
import { isObject } from '../json-object.ts'

/** `fixed[x]`: exactly this. `pattern[x]`: at least this. `undefined` where the element has neither. */
export function requiredValue(element: ElementDefinition): { exactly: boolean; value: unknown } | undefined {
  for (const [key, value] of Object.entries(element)) {
    const kind = /^(fixed|pattern)[A-Z]/.exec(key)?.[1]
    if (kind) return { exactly: kind === 'fixed', value }
  }
  return undefined
}

export function matches(value: unknown, required: { exactly: boolean; value: unknown }): boolean {
  return required.exactly
    ? contains(value, required.value) && contains(required.value, value)
    : contains(value, required.value)
}

/** Every member of the pattern is in the value; every item of a pattern's array is somewhere in the value's. */
function contains(value: unknown, pattern: unknown): boolean {
  if (Array.isArray(pattern)) {
    return Array.isArray(value) && pattern.every((item) => value.some((one) => contains(one, item)))
  }
  if (!isObject(pattern)) return value === pattern
  return isObject(value) && Object.entries(pattern).every(([key, inner]) => contains(value[key], inner))
}
