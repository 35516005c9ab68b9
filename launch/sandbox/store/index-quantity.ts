import { beginningOfTime, endOfTime } from './date-range.ts'
import type { IndexRow } from './index-row.ts'
import { isObject, textOf } from './json-object.ts'

export function numberRows(value: unknown): IndexRow[] {
  return typeof value === 'number' ? [{ lo: value, hi: value }] : []
}

/** Quantity (also Age, Money) or Range. A unit is found by its code and by its text. */
export function quantityRows(value: unknown): IndexRow[] {
  if (!isObject(value)) return []
  const bounds = boundsOf(value)
  if (!bounds) return []
  const from = isObject(value['low']) ? value['low'] : isObject(value['high']) ? value['high'] : value

  const system = textOf(from['system'])
  const code = textOf(from['code']) ?? textOf(from['currency'])
  const unit = textOf(from['unit'])
  const coded = { ...bounds, ...(system ? { system } : {}), ...(code ? { value: code } : {}) }
  if (!code) return [{ ...bounds, ...(unit ? { value: unit } : {}) }]
  return unit && unit !== code ? [coded, { ...bounds, value: unit }] : [coded]
}

function boundsOf({ value, comparator, low, high }: Record<string, unknown>) {
  if (typeof value === 'number') {
    const open = typeof comparator === 'string' ? comparator : ''
    return {
      lo: open.startsWith('<') ? beginningOfTime : value,
      hi: open.startsWith('>') ? endOfTime : value,
    }
  }
  const lo = isObject(low) && typeof low['value'] === 'number' ? low['value'] : undefined
  const hi = isObject(high) && typeof high['value'] === 'number' ? high['value'] : undefined
  return lo === undefined && hi === undefined ? undefined : { lo: lo ?? beginningOfTime, hi: hi ?? endOfTime }
}
