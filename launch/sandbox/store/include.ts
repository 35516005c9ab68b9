import type { Resource } from '@medplum/fhirtypes'
import { readFound, type Found } from './rows.ts'
import type { Include, SearchRequest } from './search-request.ts'
import { type Sight, visible } from './sight.ts'
import type { Sql } from './sql.ts'
import type { Tables } from './tables.ts'

/** What `_include` and `_revinclude` add to a page, once each, and only what this person may see. */
export function includedWith(
  tables: Tables,
  { includes, revIncludes }: SearchRequest,
  matches: readonly Found<Resource>[],
  sight: Sight,
): Resource[] {
  if (matches.length === 0) return []
  const queries = [
    ...includes.map((one) => pointedTo(one, matches)),
    ...revIncludes.map((one) => pointing(one, matches)),
  ]
  const matched = new Set(matches.map(({ rid }) => rid))
  const found = queries.flatMap((query) => rows(tables, query, sight)).filter(({ rid }) => !matched.has(rid))
  return [...new Map(found.map(({ rid, resource }) => [rid, resource])).values()]
}

function rows(tables: Tables, where: Sql, sight: Sight) {
  const seen = visible(sight, 'r')
  const sql: Sql = {
    text: `SELECT r.rid, v.json FROM resource r JOIN version v ON v.rid = r.rid AND v.version = r.version
      WHERE r.deleted = 0 AND ${seen.text} AND ${where.text} ORDER BY r.rid`,
    values: [...seen.values, ...where.values],
  }
  return tables.query(sql, readFound<Resource>)
}

function pointedTo({ parameter, target }: Include, matches: readonly Found<Resource>[]): Sql {
  return {
    text: `r.rid IN (SELECT t.rid FROM entry e JOIN resource t
      ON t.type = substr(e.value, 1, instr(e.value, '/') - 1) AND t.id = substr(e.value, instr(e.value, '/') + 1)
      WHERE e.parameter = ? AND e.rid IN (${marks(matches)})) ${target === undefined ? '' : 'AND r.type = ?'}`,
    values: [parameter.key, ...matches.map(({ rid }) => rid), ...(target === undefined ? [] : [target])],
  }
}

function pointing({ from, parameter }: Include, matches: readonly Found<Resource>[]): Sql {
  return {
    text: `r.type = ? AND r.rid IN (SELECT e.rid FROM entry e WHERE e.parameter = ? AND e.value IN (${marks(matches)}))`,
    values: [
      from,
      parameter.key,
      ...matches.map(({ resource }) => `${resource.resourceType}/${resource.id}`),
    ],
  }
}

function marks(list: readonly unknown[]): string {
  return list.map(() => '?').join(', ')
}
