import { randomUUID } from 'node:crypto'
import { formatSearchQuery, type SearchRequest as RouterSearch, type WithId } from '@medplum/core'
import { FhirRepository } from '@medplum/fhir-router'
import type { CreateResourceOptions, ReadHistoryOptions, UpdateResourceOptions } from '@medplum/fhir-router'
import type { Bundle, Reference, Resource } from '@medplum/fhirtypes'
import { isServed } from '../definitions/definitions.ts'
import { mayBeWrittenFor } from './compartment.ts'
import { findVisible, historyOf, readStored } from './history.ts'
import { includedWith } from './include.ts'
import { localReference } from './reference.ts'
import { Refusal, refusal } from './refusal.ts'
import { parseResource, type ResourceRow } from './rows.ts'
import { isResultParameter, parseSearch, type SearchRequest } from './search-request.ts'
import { search, type SearchResult } from './search.ts'
import { Tables } from './tables.ts'
import { validate } from './validate/validate.ts'
import { unrestricted, type Check, type View } from './view.ts'
import { storeDeletion, storeResource } from './write.ts'

export interface Answer<T extends Resource> extends SearchResult<T> {
  request: SearchRequest
  included: readonly Resource[]
}

/** FHIR R4 resources in memory, seen through one person's View. All views of one repository share its resources. */
export class SqliteRepository extends FhirRepository {
  readonly #tables: Tables
  readonly #view: View
  readonly #check: Check

  constructor(check: Check = validate, view = unrestricted, tables = new Tables()) {
    super()
    this.#check = check
    this.#view = view
    this.#tables = tables
  }

  /** The same resources as this person may see and change them. */
  seenBy(view: View): SqliteRepository {
    return new SqliteRepository(this.#check, view, this.#tables)
  }

  /** Puts many resources in at once, under their own ids. One that is there already stays as it is. */
  load(resources: Iterable<Resource>, { check = true }: { check?: boolean } = {}): number {
    let loaded = 0
    this.#tables.inBulk(() => {
      for (const resource of resources) {
        if (resource.id !== undefined && this.#tables.find(resource.resourceType, resource.id)) continue
        if (check) this.#mustBeValid(resource)
        storeResource(this.#tables, resource, resource.id ?? this.generateId())
        loaded += 1
      }
    })
    return loaded
  }

  clear(): void {
    this.#tables.empty()
  }

  async createResource<T extends Resource>(given: T, options?: CreateResourceOptions): Promise<WithId<T>> {
    const resource = this.#accepted('c', given)
    const id = options?.assignedId && given.id !== undefined ? given.id : this.generateId()
    return this.#tables.atomically(() => storeResource(this.#tables, resource, id))
  }

  /** The one resource that fits `If-None-Exist`, if there is one that this person may see. */
  matching<T extends Resource>(type: string, criteria: URLSearchParams): WithId<T> | undefined {
    if ([...criteria.keys()].every(isResultParameter)) {
      throw refusal(400, 'If-None-Exist needs a search parameter, such as identifier=system|value.')
    }
    this.#view.allow('c', type)
    this.#view.allow('s', type, undefined, criteria)
    const request = { ...parseSearch(type, criteria), count: 2, offset: 0 }
    const { matches } = search<T>(this.#tables, request, this.#view.sight)
    if (matches.length < 2) return matches[0]?.resource
    throw refusal(412, `More than one ${type} fits If-None-Exist. Use criteria that only one can fit.`)
  }

  async updateResource<T extends Resource>(given: T, options?: UpdateResourceOptions): Promise<WithId<T>> {
    const { resourceType: type, id = '' } = given
    const current = this.#changing('u', type, id, options?.ifMatch)
    if (current.deleted) throw refusal(410, `${type}/${id} was deleted. Create a new one.`)
    const resource = this.#accepted('u', given)
    return this.#tables.atomically(() => storeResource(this.#tables, resource, id, current))
  }

  async deleteResource(type: string, id: string, options?: UpdateResourceOptions): Promise<void> {
    const current = this.#changing('d', type, id, options?.ifMatch)
    if (current.deleted) return
    this.#tables.atomically(() => storeDeletion(this.#tables, current))
  }

  async readResource<T extends Resource>(type: string, id: string): Promise<WithId<T>> {
    return this.#read<T>(type, id)
  }

  async readVersion<T extends Resource>(type: string, id: string, version: string): Promise<WithId<T>> {
    return this.#read<T>(type, id, version)
  }

  async readHistory<T extends Resource>(
    type: string,
    id: string,
    options?: ReadHistoryOptions,
  ): Promise<Bundle<WithId<T>>> {
    const { allow, sight } = this.#view
    allow('r', type)
    const history = historyOf<T>(this.#tables, findVisible(this.#tables, type, id, sight), sight, options)
    for (const { resource } of history.entry ?? []) if (resource) allow('r', type, resource)
    return history
  }

  /** R4 search with everything that shapes the answer. */
  find<T extends Resource>(type: string, query: URLSearchParams): Answer<T> {
    const { allow, sight } = this.#view
    allow('s', type, undefined, query)
    const request = parseSearch(type, query)
    const result = search<T>(this.#tables, request, sight)
    const included = includedWith(this.#tables, request, result.matches, sight)
    return { ...result, request, included: included.filter((resource) => this.#mayRead(resource)) }
  }

  /** For the router's own code, which has its own words for a search. */
  async search<T extends Resource>(request: RouterSearch<T>): Promise<Bundle<WithId<T>>> {
    const { matches } = this.find<T>(request.resourceType, new URLSearchParams(formatSearchQuery(request)))
    return { resourceType: 'Bundle', type: 'searchset', entry: matches.map(({ resource }) => ({ resource })) }
  }

  async withTransaction<T>(work: (repository: this) => Promise<T>): Promise<T> {
    const end = this.#tables.begin()
    try {
      const result = await work(this)
      end.keep()
      return result
    } catch (problem) {
      end.undo()
      throw problem
    }
  }

  generateId(): string {
    return randomUUID()
  }

  async readReference<T extends Resource>({ reference }: Reference<T>): Promise<WithId<T>> {
    const local = localReference({ reference })
    if (!local) throw refusal(400, `${reference} is not a reference into this record system.`)
    return this.#read<T>(local.type, local.id)
  }

  setMode(): void {}

  async readReferences(): Promise<never> {
    throw notOffered('reading many references at once')
  }

  async searchByReference(): Promise<never> {
    throw notOffered('searching by many references at once')
  }

  async patchResource(): Promise<never> {
    throw notOffered('PATCH')
  }

  #read<T extends Resource>(type: string, id: string, version?: string): WithId<T> {
    const { allow, sight } = this.#view
    allow('r', type)
    const row = findVisible(this.#tables, type, id, sight)
    const wanted = version === undefined ? row.version : Number(version)
    const resource = parseResource<T>(readStored(this.#tables, row, wanted, sight))
    allow('r', type, resource)
    return resource
  }

  /** The row that is about to change, after every check on what is there now. */
  #changing(interaction: 'u' | 'd', type: string, id: string, ifMatch: string | undefined): ResourceRow {
    const { allow, sight } = this.#view
    allow(interaction, type)
    const row = findVisible(this.#tables, type, id, sight)
    if (ifMatch !== undefined && ifMatch !== String(row.version)) {
      throw refusal(
        412,
        `${type}/${id} is at version ${row.version}, not ${ifMatch}. Read it again before you change it.`,
      )
    }
    if (!row.deleted)
      allow(interaction, type, parseResource(readStored(this.#tables, row, row.version, sight)))
    return row
  }

  /** Every check on what is about to be stored, and then what is stored. */
  #accepted<T extends Resource>(interaction: 'c' | 'u', given: T): T {
    const { allow, sight, write } = this.#view
    allow(interaction, given.resourceType)
    this.#mustBeValid(given)
    allow(interaction, given.resourceType, given)
    if (sight.patient !== undefined && !mayBeWrittenFor(sight.patient, given.resourceType, given)) {
      throw refusal(403, `You may write only what is about Patient/${sight.patient}.`)
    }
    const stored: T = JSON.parse(JSON.stringify(write(given)))
    return stored
  }

  #mustBeValid(resource: Resource): void {
    const { resourceType: type } = resource
    if (!isServed(type))
      throw refusal(404, `This server keeps no ${type}. See /metadata for the types it keeps.`)
    const issues = this.#check(resource)
    if (issues.length > 0) throw new Refusal(422, [...issues])
  }

  #mayRead(resource: Resource): boolean {
    try {
      this.#view.allow('r', resource.resourceType, resource)
      return true
    } catch (problem) {
      if (problem instanceof Refusal) return false
      throw problem
    }
  }
}

function notOffered(what: string): Refusal {
  return refusal(405, `This server does not offer ${what}.`)
}
