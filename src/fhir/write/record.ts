import type { Bundle, FhirResource } from 'fhir/r4'
import type { RecordProblem, Result } from '../../problem/problem.ts'
import type { WrittenType } from '../../site/site.ts'
import { isJsonObject, type JsonObject } from '../json-object.ts'
import { search } from '../transport/search.ts'
import type { Transport } from '../transport/transport.ts'

/** An entry as the record holds it. */
export interface Stored {
  type: WrittenType
  id: string
  /** Empty where the record keeps no versions. */
  version: string
  updated: string
  resource: JsonObject
}

/** What writing asks of the record. Nothing here throws, and no answer is believed before it was read back. */
export interface RecordClient {
  read(type: WrittenType, id: string): Promise<Result<Stored>>
  /** As it was in one version, also of an entry that was deleted. */
  readVersion(of: Pick<Stored, 'type' | 'id' | 'version'>): Promise<Result<Stored>>
  /** All of them, or a problem: a search that was cut off proves nothing. */
  search(type: WrittenType, parameters: Readonly<Record<string, string>>): Promise<Result<Stored[]>>
  /** `repeatable`: the record makes nothing twice, so that a busy answer may be followed by another try. */
  transaction(bundle: Bundle | JsonObject, repeatable: boolean): Promise<Result<unknown>>
  create(resource: FhirResource): Promise<Result<unknown>>
  update(resource: FhirResource | JsonObject, of: Stored): Promise<Result<unknown>>
  /** Only the version it was decided on: what others changed meanwhile is not destroyed. */
  remove(of: Pick<Stored, 'type' | 'id' | 'version'>): Promise<Result<unknown>>
}

const CAPS = { resources: 1_000, pages: 20 }

export function createRecordClient(transport: Transport): RecordClient {
  return {
    async read(type, id) {
      const doing = `read ${type}` as const
      const answer = await transport.send({ doing, path: `${type}/${id}` })
      if (!answer.ok) return answer
      const stored = storedFrom(answer.value.json)
      if (stored?.type === type && stored.id === id) return { ok: true, value: stored }
      return failed({ problem: 'not-understood', doing, where: type })
    },
    async readVersion({ type, id, version }) {
      const doing = `read ${type}` as const
      const path = `${type}/${id}/_history/${encodeURIComponent(version)}`
      const answer = await transport.send({ doing, path })
      if (!answer.ok) return answer
      const stored = storedFrom(answer.value.json)
      if (stored?.type === type && stored.id === id && stored.version === version)
        return { ok: true, value: stored }
      return failed({ problem: 'not-understood', doing, where: type })
    },
    async search(type, parameters) {
      const doing = `search ${type}` as const
      const found = await search(transport, type, new URLSearchParams(parameters), CAPS)
      if (found.problem) return failed(found.problem)
      if (found.cutOff) return failed({ problem: 'not-understood', doing, where: 'Bundle' })
      return { ok: true, value: found.resources.flatMap((json) => storedFrom(json) ?? []) }
    },
    async transaction(body, repeatable) {
      const doing = 'save Bundle' as const
      return bodyOf(await transport.send({ doing, method: 'POST', path: transport.base, body, repeatable }))
    },
    async create(body) {
      const type = body.resourceType
      return bodyOf(await transport.send({ doing: `create ${type}`, method: 'POST', path: type, body }))
    },
    async update(body, { type, id, version }) {
      return bodyOf(
        await transport.send({
          doing: `update ${type}`,
          method: 'PUT',
          path: `${type}/${id}`,
          body,
          ...ifStill(version),
        }),
      )
    },
    async remove({ type, id, version }) {
      return bodyOf(
        await transport.send({
          doing: `delete ${type}`,
          method: 'DELETE',
          path: `${type}/${id}`,
          ...ifStill(version),
        }),
      )
    },
  }
}

/** Where the record keeps no versions there is nothing to compare. */
function ifStill(version: string): { headers?: { 'If-Match': string } } {
  return version === '' ? {} : { headers: { 'If-Match': `W/"${version}"` } }
}

const ID = /^[A-Za-z0-9.-]{1,64}$/
const TYPES: readonly string[] = [
  'QuestionnaireResponse',
  'Flag',
  'Consent',
  'ServiceRequest',
  'Task',
  'Provenance',
] satisfies WrittenType[]

/** Undefined for what is not one of the types we write, with an id that is one. */
export function storedFrom(json: unknown): Stored | undefined {
  if (!isJsonObject(json)) return undefined
  const { resourceType: type, id } = json
  const meta = isJsonObject(json['meta']) ? json['meta'] : {}
  if (!isWrittenType(type) || typeof id !== 'string' || !ID.test(id)) return undefined
  return {
    type,
    id,
    version: typeof meta['versionId'] === 'string' ? meta['versionId'] : '',
    updated: typeof meta['lastUpdated'] === 'string' ? meta['lastUpdated'] : '',
    resource: json,
  }
}

function isWrittenType(type: unknown): type is WrittenType {
  return typeof type === 'string' && TYPES.includes(type)
}

/** Whether the record says that there is no such entry, or no longer. */
export function isGone(problem: RecordProblem): boolean {
  return problem.problem === 'refused' && [404, 410].includes(problem.status)
}

function bodyOf(answer: Awaited<ReturnType<Transport['send']>>): Result<unknown> {
  return answer.ok ? { ok: true, value: answer.value.json } : answer
}

function failed(problem: RecordProblem): Result<never> {
  return { ok: false, problem }
}
