import { FhirRouter } from '@medplum/fhir-router'
import type { Resource } from '@medplum/fhirtypes'
import { refusal } from '../store/refusal.ts'
import type { SqliteRepository } from '../store/sqlite-repository.ts'
import { criteriaIn, versionIn } from './conditions.ts'
import { mustBeServed, resourceBody } from './resource-body.ts'
import { historyPage, searchset } from './result-bundle.ts'

/** One interaction: a request of its own, or an entry of a Bundle. */
export interface Single {
  method: string
  /** Relative to the FHIR base, without the query. */
  path: string
  search: URLSearchParams
  body: unknown
  ifMatch?: string | undefined
  ifNoneExist?: string | undefined
  /** For a create inside a transaction: the id that other entries already refer to. */
  id?: string | undefined
}

export interface Done {
  status: number
  resource?: Resource
  /** After a create or an update, and where a conditional create found the resource already there. */
  changed?: boolean
}

const router = new FhirRouter()
type Method = Parameters<FhirRouter['find']>[0]

/** Which of FHIR's interactions a method and a path ask for; `undefined` for those we do not offer. */
export function routeOf({ method, path }: Pick<Single, 'method' | 'path'>) {
  const route = isMethod(method) ? router.find(method, path) : undefined
  const { resourceType: type = '', id } = route?.params ?? {}
  const interaction = route?.data?.interaction
  // The router also knows updates and deletions by criteria, PATCH, GraphQL and searches across types.
  const offered = interaction === 'create' || interaction === 'search-type' || id !== undefined
  if (!route || !offered || interaction === 'patch') return { type }
  return { type, id, interaction, handler: route.handler, params: route.params }
}

/** Carries it out, or throws a Refusal. */
export async function perform(single: Single, repository: SqliteRepository, base: string): Promise<Done> {
  const { type, id, interaction, handler, params } = routeOf(single)
  if (type !== '') mustBeServed(type)
  if (!handler) {
    throw refusal(
      405,
      `This server does not offer ${single.method} ${single.path}. See /metadata for what it does.`,
    )
  }
  if (interaction === 'search-type') {
    return {
      status: 200,
      resource: searchset(type, repository.find(type, single.search), single.search, base),
    }
  }
  if (interaction === 'create') return create(single, type, repository)

  const { method, path, search } = single
  const body = interaction === 'update' ? resourceBody(single.body, type, id) : undefined
  const version = versionIn(single.ifMatch)
  const headers = version === undefined ? {} : { 'if-match': `W/"${version}"` }
  const query = Object.fromEntries(search)
  const request = { method: asMethod(method), url: path, pathname: path, params, query, body, headers }
  const [, resource] = await handler(request, repository, router)
  if (!resource) return { status: 204 }
  if (resource.resourceType === 'Bundle') return { status: 200, resource: historyPage(resource, base) }
  return { status: 200, resource, changed: interaction === 'update' }
}

async function create(single: Single, type: string, repository: SqliteRepository): Promise<Done> {
  const body = resourceBody(single.body, type)
  if (single.ifNoneExist !== undefined) {
    const found = repository.matching(type, criteriaIn(single.ifNoneExist))
    if (found) return { status: 200, resource: found, changed: true }
  }
  const given = single.id === undefined ? body : { ...body, id: single.id }
  const resource = await repository.createResource(given, { assignedId: single.id !== undefined })
  return { status: 201, resource, changed: true }
}

function isMethod(method: string): method is Method {
  return ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS'].includes(method)
}

function asMethod(method: string): Method {
  return isMethod(method) ? method : 'GET'
}
