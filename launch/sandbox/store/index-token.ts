import type { IndexRow } from './index-row.ts'
import { isObject, listed, textOf } from './json-object.ts'

/** Marks a `code`, `boolean` or plain string: its code system is implied, so `system|code` finds it too. */
export const implied = 1

/** CodeableConcept, Coding, Identifier, ContactPoint, code, boolean. */
export function tokenRows(value: unknown): IndexRow[] {
  if (typeof value === 'boolean') return [{ value: String(value), hi: implied }]
  if (typeof value === 'string') return [{ value, hi: implied }]
  if (!isObject(value)) return []
  if ('coding' in value) return listed(value['coding']).flatMap(tokenRows)

  const code = textOf(value['code']) ?? textOf(value['value'])
  const system = textOf(value['system'])
  return code === undefined ? [] : [{ value: code, ...(system === undefined ? {} : { system }) }]
}
