import { isObject } from '../store/json-object.ts'

/** Where R4 lets a transaction's own addresses stand: a Reference, and the elements that hold a URI. */
const addressKeys = new Set(['reference', 'url', 'uri', 'valueUri', 'valueUrl', 'valueCanonical'])

/** The same value with the addresses of other entries (urn:uuid:...) replaced by what they became. */
export function rewriteReferences<T>(value: T, became: ReadonlyMap<string, string>): T {
  const rewritten: T = JSON.parse(JSON.stringify(value), (key: string, inner: unknown) =>
    addressKeys.has(key) && typeof inner === 'string' ? (became.get(inner) ?? inner) : inner,
  )
  return rewritten
}

/** References that only mean something inside a Bundle: after rewriting there must be none. */
export function unresolvedReferences(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(unresolvedReferences)
  if (!isObject(value)) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'reference' && typeof inner === 'string' && /^urn:(uuid|oid):|\?/.test(inner)
      ? [inner]
      : unresolvedReferences(inner),
  )
}
