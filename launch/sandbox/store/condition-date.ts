import { dateRange, type DateRange } from './date-range.ts'
import { refusal } from './refusal.ts'
import type { SearchParameter } from './search-parameter.ts'
import { alternatives, prefixed, type Prefix } from './search-value.ts'
import { allOf, anyOf, ranged, type Sql } from './sql.ts'

/** R4 search.html#prefix: what is compared are ranges of time, so 2024 covers the whole year. */
export function dateCondition(value: string, { code }: SearchParameter): Sql {
  const { prefix, rest } = prefixed(value)
  return allOf([ranged, compare(prefix, rangeOf(rest, code), 'e.lo', 'e.hi')])
}

export function lastUpdatedCondition(value: string, modifier: string | undefined): Sql {
  if (modifier !== undefined) throw refusal(400, `_lastUpdated cannot be searched with ':${modifier}'.`)
  const any = alternatives(value).map((one) => {
    const { prefix, rest } = prefixed(one)
    const equal = compare(prefix, rangeOf(rest, '_lastUpdated'), 'r.updated', 'r.updated + 1')
    return prefix === 'ne' ? { text: `NOT (${equal.text})`, values: equal.values } : equal
  })
  return anyOf(any)
}

function rangeOf(text: string, code: string): DateRange {
  // A plus sign that was not escaped arrives as a space.
  const range = dateRange(text.replace(' ', '+'))
  if (range) return range
  throw refusal(400, `${code} needs a date such as 2026-01-31, or ge2026-01-31T09:00:00Z, not '${text}'.`)
}

/** `ne` gives the condition for equal: the caller asks for the resources that have no such value. */
function compare(prefix: Prefix, { lo, hi }: DateRange, from: string, to: string): Sql {
  const within: Sql = { text: `${from} >= ? AND ${to} <= ?`, values: [lo, hi] }
  switch (prefix) {
    case 'eq':
    case 'ne':
      return within
    case 'gt':
      return { text: `${to} > ?`, values: [hi] }
    case 'lt':
      return { text: `${from} < ?`, values: [lo] }
    case 'ge':
      return anyOf([{ text: `${to} > ?`, values: [hi] }, within])
    case 'le':
      return anyOf([{ text: `${from} < ?`, values: [lo] }, within])
    case 'sa':
      return { text: `${from} >= ?`, values: [hi] }
    case 'eb':
      return { text: `${to} <= ?`, values: [lo] }
    case 'ap':
      return around({ lo, hi }, from, to)
  }
}

/** R4 recommends a tenth of the time between now and the date. */
function around({ lo, hi }: DateRange, from: string, to: string): Sql {
  const slack = Math.abs(Date.now() - lo) / 10
  return { text: `${from} < ? AND ${to} > ?`, values: [hi + slack, lo - slack] }
}
