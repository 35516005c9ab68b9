import type { IndexRow } from './index-row.ts'
import { isObject, textOf } from './json-object.ts'
import { localReference } from './reference.ts'

/** A Reference, or a canonical: that is found with and without its version. */
export function referenceRows(value: unknown): IndexRow[] {
  if (typeof value === 'string') {
    const url = value.replace(/\|.*/, '')
    return url === value ? [{ value }] : [{ value }, { value: url }]
  }
  const local = localReference(value)
  if (local) return [{ value: `${local.type}/${local.id}` }]
  const elsewhere = isObject(value) ? textOf(value['reference']) : undefined
  return elsewhere && !elsewhere.startsWith('#') ? [{ value: elsewhere }] : []
}
