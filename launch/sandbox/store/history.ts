import type { WithId } from '@medplum/core'
import type { Bundle, BundleEntry, Resource } from '@medplum/fhirtypes'
import { refusal } from './refusal.ts'
import { parseResource, readVersionRow, type ResourceRow, type VersionRow } from './rows.ts'
import { type Sight, visible } from './sight.ts'
import type { Tables } from './tables.ts'

/** The current row, if this person may see it. To anyone else it does not exist, deleted or not. */
export function findVisible(tables: Tables, type: string, id: string, sight: Sight): ResourceRow {
  const row = tables.find(type, id)
  if (row && isVisible(tables, row, sight)) return row
  throw refusal(404, `There is no ${type}/${id} here that you may see. Check the id.`)
}

function isVisible(tables: Tables, { rid }: ResourceRow, sight: Sight): boolean {
  const { text, values } = visible(sight, 'r')
  const sql = { text: `SELECT r.rid FROM resource r WHERE r.rid = ? AND ${text}`, values: [rid, ...values] }
  return tables.query(sql, (row) => row).length > 0
}

/** Throws 410 for a version that is a deletion. */
export function readStored(tables: Tables, row: ResourceRow, version: number, sight: Sight): string {
  const seen = visible(sight, 'v')
  const text = `SELECT v.* FROM version v WHERE v.rid = ? AND v.version = ? AND ${seen.text}`
  const found = tables.query({ text, values: [row.rid, version, ...seen.values] }, readVersionRow)[0]
  const name = `${row.type}/${row.id}`
  if (!found) throw refusal(404, `There is no version ${version} of ${name} here that you may see.`)
  if (found.json === undefined)
    throw refusal(410, `${name} was deleted. Its history has the earlier versions.`)
  return found.json
}

/** Newest first, always in the same order. A version is left out if this person may not see that one. */
export function historyOf<T extends Resource>(
  tables: Tables,
  row: ResourceRow,
  sight: Sight,
  { limit = 100, offset = 0 }: { limit?: number | undefined; offset?: number | undefined } = {},
): Bundle<WithId<T>> {
  const seen = visible(sight, 'v')
  const text = `SELECT v.* FROM version v WHERE v.rid = ? AND ${seen.text} ORDER BY v.version DESC`
  const versions = tables.query({ text, values: [row.rid, ...seen.values] }, readVersionRow)
  const entry = versions.slice(offset, offset + limit).map((version) => historyEntry<T>(row, version))
  return {
    resourceType: 'Bundle',
    type: 'history',
    total: versions.length,
    ...(entry.length > 0 ? { entry } : {}),
  }
}

function historyEntry<T extends Resource>(
  { type, id }: ResourceRow,
  { json, version, updated }: VersionRow,
): BundleEntry<WithId<T>> {
  const method = json === undefined ? 'DELETE' : version === 1 ? 'POST' : 'PUT'
  return {
    ...(json === undefined ? {} : { resource: parseResource<T>(json) }),
    request: { method, url: method === 'POST' ? type : `${type}/${id}` },
    response: {
      status: method === 'DELETE' ? '204' : method === 'POST' ? '201' : '200',
      etag: `W/"${version}"`,
      lastModified: new Date(updated).toISOString(),
    },
  }
}
