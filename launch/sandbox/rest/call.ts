import { isObject } from '../store/json-object.ts'
import { refusal } from '../store/refusal.ts'
import type { Ask, FhirCall, Interaction } from './access.ts'
import { entriesOf } from './bundle-entries.ts'
import { routeOf } from './interaction.ts'

const jsonTypes = ['application/fhir+json', 'application/json', 'application/json+fhir', 'text/json']

/** Reads one HTTP request; throws a Refusal where it is not FHIR JSON. */
export async function readCall(request: Request, base: string, user: string): Promise<FhirCall> {
  const { pathname, searchParams } = new URL(request.url)
  const path = decodePath(pathname.slice(new URL(base).pathname.length)).replaceAll(/^\/+|\/+$/g, '')
  mustAcceptJson(request.headers.get('accept'), searchParams.get('_format'))
  const { method, headers } = request
  const call = { method, path, search: searchParams, headers, body: undefined, user }

  if (method === 'POST' && path.endsWith('/_search')) {
    const form = new URLSearchParams(await formOf(request))
    return withAsks({ ...call, search: new URLSearchParams([...searchParams, ...form]) }, base)
  }
  if (!['POST', 'PUT', 'PATCH'].includes(method)) return withAsks(call, base)
  return withAsks({ ...call, body: await jsonOf(request) }, base)
}

function withAsks(call: Omit<FhirCall, 'asks'>, base: string): FhirCall {
  const type = isObject(call.body) ? call.body['type'] : undefined
  if (call.path !== '' || (type !== 'batch' && type !== 'transaction')) return { ...call, asks: askOf(call) }
  return { ...call, bundle: type, asks: entriesOf(call.body, base).flatMap(askOf) }
}

const letters: Record<string, Interaction> = {
  create: 'c',
  read: 'r',
  vread: 'r',
  'history-instance': 'r',
  update: 'u',
  delete: 'd',
  'search-type': 's',
}

function askOf({ method, path }: { method: string; path: string }): Ask[] {
  if (path === 'metadata') return []
  const { type, interaction = '' } = routeOf({ method, path })
  const letter = letters[interaction]
  return letter ? [{ interaction: letter, method, type }] : []
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    throw refusal(400, 'The address cannot be read. Check its percent signs.')
  }
}

function mustAcceptJson(accept: string | null, format: string | null): void {
  const json = /json|^\*\/\*|[, ]\*\/\*|application\/\*/
  if (format !== null && !/json/.test(format)) {
    throw refusal(406, `This server answers in JSON only, not ${format}. Leave _format out.`)
  }
  if (accept === null || format !== null || json.test(accept)) return
  throw refusal(406, 'This server answers in JSON only. Send Accept: application/fhir+json.')
}

function contentType(request: Request): string {
  return (request.headers.get('content-type') ?? '').replace(/;.*/, '').trim().toLowerCase()
}

async function formOf(request: Request): Promise<string> {
  const type = contentType(request)
  if (type === 'application/x-www-form-urlencoded') return request.text()
  throw refusal(415, `POST _search needs Content-Type application/x-www-form-urlencoded, not '${type}'.`)
}

async function jsonOf(request: Request): Promise<unknown> {
  const type = contentType(request)
  if (!jsonTypes.includes(type)) {
    throw refusal(415, `This server reads Content-Type application/fhir+json, not '${type}'.`)
  }
  try {
    return JSON.parse(await request.text())
  } catch {
    throw refusal(400, 'The body is not JSON. Check its brackets and quotes.')
  }
}
