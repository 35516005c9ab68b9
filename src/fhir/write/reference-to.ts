import type { Reference } from 'fhir/r4'
import type { Known } from '../../site/site.ts'

/**
 * As the record knows them: its own entry, or an identifier. No display: a name may say what the hospital would not.
 * Undefined where R4 does not let an entry of that type stand in this place.
 */
export function referenceTo(known: Known, allowed: readonly string[]): Reference | undefined {
  if ('identifier' in known) return { identifier: known.identifier }
  const [type = ''] = known.reference.split('/')
  return allowed.includes(type) ? { reference: known.reference } : undefined
}

export function toPatient(id: string): Reference {
  return { reference: `Patient/${id}` }
}

/** To one version of an entry, so that what was judged can be looked up even after it changed. */
export function toVersion({ type, id, version }: { type: string; id: string; version?: string }): Reference {
  return { reference: version === undefined ? `${type}/${id}` : `${type}/${id}/_history/${version}` }
}
