import { isServed } from '../definitions/definitions.ts'
import { isObject, listed, textOf, type JsonObject } from '../store/json-object.ts'
import { renameReferences } from './references.ts'
import { isId, isStorable, nameOf, type StoredResource } from './stored-resource.ts'

const readable = ['collection', 'transaction', 'batch', 'searchset']

/** What a Bundle holds that can be stored, under ids and with references that stand on their own. */
export type BundleContent =
  | { resources: readonly StoredResource[]; leftOut: readonly string[] }
  | { why: string }

/** `seed` makes the ids of entries that have none; the same text gives the same ids again. */
export function readBundle(json: unknown, seed: string): BundleContent {
  if (!isObject(json) || json['resourceType'] !== 'Bundle') return { why: 'it is not a FHIR Bundle' }
  const type = textOf(json['type']) ?? 'no type'
  if (!readable.includes(type)) return { why: `a Bundle of the type ${type} is not a chart` }

  const entries = listed(json['entry']).filter(isObject)
  const identified = entries.map((entry, index) => identify(entry, `${seed}-${index}`))
  const resources = identified.filter(isStorable)
  if (resources.length === 0) return { why: 'it holds nothing that this record system keeps' }

  const names = new Map(identified.flatMap((resource, index) => alias(entries[index], resource)))
  return {
    resources: resources.map((resource) => renameReferences(resource, names)),
    leftOut: typesNotKept(identified),
  }
}

function identify({ resource, fullUrl, request }: JsonObject, spare: string): unknown {
  if (!isObject(resource) || isId(resource['id'])) return resource
  const url = textOf(fullUrl) ?? (isObject(request) ? textOf(request['url']) : undefined) ?? ''
  const last = url.split(/[/:]/).at(-1)
  return { ...resource, id: url !== '' && url !== resource['resourceType'] && isId(last) ? last : spare }
}

function alias(entry: JsonObject | undefined, resource: unknown): [string, string][] {
  const fullUrl = textOf(entry?.['fullUrl'])
  return fullUrl !== undefined && isStorable(resource) ? [[fullUrl, nameOf(resource)]] : []
}

function typesNotKept(resources: readonly unknown[]): string[] {
  const types = resources.filter(isObject).map((resource) => String(resource['resourceType']))
  const others = new Set(types.filter((type) => !isServed(type) && type !== 'OperationOutcome'))
  return [...others].map((type) => `${type} is not a type this record system keeps`)
}
