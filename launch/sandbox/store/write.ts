import type { WithId } from '@medplum/core'
import type { Resource } from '@medplum/fhirtypes'
import { isAboutPatients } from '../definitions/definitions.ts'
import { compartmentsOf } from './compartment.ts'
import type { ResourceRow } from './rows.ts'
import { indexedParameters } from './search-parameter.ts'
import { labelsOf, patientMark } from './sight.ts'
import type { Tables } from './tables.ts'

/** Stores the next version of a resource: its JSON as given, with the server's version and time in `meta`. */
export function storeResource<T extends Resource>(
  tables: Tables,
  given: T,
  id: string,
  current?: ResourceRow,
): WithId<T> {
  const type = given.resourceType
  const version = (current?.version ?? 0) + 1
  const updated = Date.now()
  const meta = { ...given.meta, versionId: String(version), lastUpdated: new Date(updated).toISOString() }
  const resource = { ...given, id, meta }

  const stamp = {
    version,
    updated,
    deleted: false,
    bound: isAboutPatients(type),
    ...labelsOf(resource),
    patients: patientMark(...compartmentsOf(type, resource)),
  }
  const rid = keepCurrent(tables, { ...stamp, type, id }, current)
  tables.keepVersion({ ...stamp, rid, json: JSON.stringify(resource) })
  if (current) tables.clearEntries(rid)
  index(tables, rid, resource)
  return resource
}

/** The labels and the compartment stay: who did not see the resource must not learn that it was deleted. */
export function storeDeletion(tables: Tables, current: ResourceRow): void {
  const next = { ...current, version: current.version + 1, updated: Date.now(), deleted: true }
  tables.replace(next)
  tables.keepVersion({ ...next, json: undefined })
  tables.clearEntries(current.rid)
}

function keepCurrent(tables: Tables, row: Omit<ResourceRow, 'rid'>, current?: ResourceRow): number {
  if (!current) return tables.insert(row)
  tables.replace({ ...row, rid: current.rid })
  return current.rid
}

function index(tables: Tables, rid: number, resource: Resource): void {
  for (const { key, values, rows } of indexedParameters(resource.resourceType)) {
    for (const { system = null, value = null, lo = null, hi = null } of values(resource).flatMap(rows)) {
      tables.insertEntry(rid, key, system, value, lo, hi)
    }
  }
}
