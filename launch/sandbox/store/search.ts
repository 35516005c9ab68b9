import type { Resource } from '@medplum/fhirtypes'
import { condition } from './condition.ts'
import { readFound, type Found } from './rows.ts'
import type { Filter, SearchRequest } from './search-request.ts'
import { type Sight, visible } from './sight.ts'
import { allOf, type Sql } from './sql.ts'
import type { Tables } from './tables.ts'

export interface SearchResult<T extends Resource = Resource> {
  total: number
  matches: readonly Found<T>[]
}

/** One page of what this person may see, and how many there are in all, also only of what they may see. */
export function search<T extends Resource>(
  tables: Tables,
  request: SearchRequest,
  sight: Sight,
): SearchResult<T> {
  const where = whereOf(request, sight)
  const total = count(tables, where)
  if (request.countOnly) return { total, matches: [] }

  const order = orderOf(request)
  const page: Sql = {
    text: `SELECT r.rid, v.json FROM resource r JOIN version v ON v.rid = r.rid AND v.version = r.version
      WHERE r.rid IN (SELECT rid FROM (SELECT r.rid FROM resource r WHERE ${where.text} ORDER BY ${order.text} LIMIT ? OFFSET ?))
      ORDER BY ${order.text}`,
    values: [...where.values, ...order.values, request.count, request.offset, ...order.values],
  }
  return { total, matches: tables.query(page, readFound<T>) }
}

function count(tables: Tables, { text, values }: Sql): number {
  const sql = { text: `SELECT count(*) AS total FROM resource r WHERE ${text}`, values }
  return tables.query(sql, ({ total }) => Number(total))[0] ?? 0
}

function whereOf({ type, filters }: SearchRequest, sight: Sight): Sql {
  // Exactly one filter lists its rows, the others test them: SQLite would pair every row of one list with every row of the next.
  const driver = filters.find(isSelective) ?? filters.find(({ modifier }) => modifier === undefined)
  const conditions = filters.map((filter) => condition(filter, filter === driver))
  return allOf([{ text: 'r.type = ? AND r.deleted = 0', values: [type] }, visible(sight, 'r'), ...conditions])
}

/** A patient or an identifier narrows to few rows. */
function isSelective({ parameter, modifier }: Filter): boolean {
  if (parameter.code === '_id') return true
  return modifier === undefined && (parameter.type === 'reference' || parameter.code === 'identifier')
}

function orderOf({ sort }: SearchRequest): Sql {
  const rules = sort.map(({ parameter: { code, key, type }, descending }): Sql => {
    const direction = descending ? 'DESC' : 'ASC'
    if (code === '_id') return { text: `r.id ${direction}`, values: [] }
    if (code === '_lastUpdated') return { text: `r.updated ${direction}`, values: [] }
    const column = ['date', 'number', 'quantity'].includes(type) ? 'lo' : 'value'
    const extreme = descending ? 'max' : 'min'
    return {
      text: `(SELECT ${extreme}(e.${column}) FROM entry e WHERE e.rid = r.rid AND e.parameter = ?) ${direction} NULLS LAST`,
      values: [key],
    }
  })
  return {
    text: [...rules.map(({ text }) => text), 'r.rid'].join(', '),
    values: rules.flatMap(({ values }) => values),
  }
}
