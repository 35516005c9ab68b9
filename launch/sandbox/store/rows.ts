import type { WithId } from '@medplum/core'
import type { Resource } from '@medplum/fhirtypes'
import type { SQLOutputValue } from 'node:sqlite'

/** What every version of a resource has beside its JSON. */
interface Stamp {
  version: number
  /** Milliseconds since 1970. */
  updated: number
  deleted: boolean
  restricted: boolean
  nopat: boolean
  /** Of a type that is about patients: who is bound to one patient sees it only in that patient's compartment. */
  bound: boolean
  /** Each between spaces: ` p1 p2 `. */
  patients: string
}

export interface ResourceRow extends Stamp {
  rid: number
  type: string
  id: string
}

export interface VersionRow extends Stamp {
  rid: number
  /** A deletion has none. */
  json: string | undefined
}

type Row = Record<string, SQLOutputValue>

export function readResourceRow(row: Row): ResourceRow {
  return { ...readStamp(row), rid: Number(row['rid']), type: String(row['type']), id: String(row['id']) }
}

export function readVersionRow(row: Row): VersionRow {
  return {
    ...readStamp(row),
    rid: Number(row['rid']),
    json: row['json'] === null ? undefined : String(row['json']),
  }
}

export interface Found<T extends Resource> {
  rid: number
  resource: WithId<T>
}

export function readFound<T extends Resource>({ rid, json }: Row): Found<T> {
  return { rid: Number(rid), resource: parseResource(String(json)) }
}

/** What we stored has an id, and is of the type it was asked for by. */
export function parseResource<T extends Resource>(json: string): WithId<T> {
  const resource: WithId<T> = JSON.parse(json)
  return resource
}

function readStamp(row: Row): Stamp {
  return {
    version: Number(row['version']),
    updated: Number(row['updated']),
    deleted: row['deleted'] === 1,
    restricted: row['restricted'] === 1,
    nopat: row['nopat'] === 1,
    bound: row['bound'] === 1,
    patients: String(row['patients']),
  }
}
