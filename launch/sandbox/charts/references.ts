import { isObject } from '../store/json-object.ts'
import { replaceTexts } from './replace-texts.ts'
import { nameOf, type StoredResource } from './stored-resource.ts'

/** The resource with each Reference renamed where there is a new name for it. */
export function renameReferences(
  resource: StoredResource,
  names: ReadonlyMap<string, string>,
): StoredResource {
  return replaceTexts(resource, (text, name) => (name === 'reference' ? (names.get(text) ?? text) : text))
}

/**
 * Some makers of charts put the people of a hospital into a file of their own and point at them with a search,
 * `Practitioner?identifier=system|value`.
 */
export function identifierReferences(resources: readonly StoredResource[]): Map<string, string> {
  return new Map(
    resources.flatMap((resource) =>
      identifiersOf(resource).map(
        (token) => [`${resource.resourceType}?identifier=${token}`, nameOf(resource)] as const,
      ),
    ),
  )
}

function identifiersOf(resource: StoredResource): string[] {
  const identifiers: unknown = 'identifier' in resource ? resource.identifier : undefined
  if (!Array.isArray(identifiers)) return []
  return identifiers.filter(isObject).map(({ system, value }) => `${String(system)}|${String(value)}`)
}
