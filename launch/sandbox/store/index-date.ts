import { beginningOfTime, dateRange, endOfTime } from './date-range.ts'
import type { IndexRow } from './index-row.ts'
import { isObject, listed } from './json-object.ts'

/** date, dateTime, instant, Period or Timing. An open end reaches to the end of time. */
export function dateRows(value: unknown): IndexRow[] {
  if (typeof value === 'string') {
    const range = dateRange(value)
    return range ? [{ ...range }] : []
  }
  if (!isObject(value)) return []
  if ('event' in value || 'repeat' in value) return timingRows(value)
  return periodRows(value)
}

function periodRows({ start, end }: Record<string, unknown>): IndexRow[] {
  const from = typeof start === 'string' ? dateRange(start) : undefined
  const to = typeof end === 'string' ? dateRange(end) : undefined
  if (!from && !to) return []
  return [{ lo: from?.lo ?? beginningOfTime, hi: to?.hi ?? endOfTime }]
}

function timingRows({ event, repeat }: Record<string, unknown>): IndexRow[] {
  const bounds = isObject(repeat) ? dateRows(repeat['boundsPeriod']) : []
  return [...listed(event).flatMap(dateRows), ...bounds]
}
