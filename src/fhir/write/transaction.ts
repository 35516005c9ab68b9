import type { Bundle, BundleEntry, FhirResource } from 'fhir/r4'
import { isJsonObject, objectsIn } from '../json-object.ts'
import type { Capabilities } from '../capabilities.ts'
import type { Draft } from './drafts.ts'
import type { Placed } from './find.ts'
import { resolved } from './resolve.ts'

/**
 * All entries that are not in the record yet, in one Bundle: all are saved or none. An entry that is already there is
 * referred to and not sent again. There is no Provenance in it: having no identifier, it would double on a retry.
 */
export function transactionOf(
  drafts: readonly Draft[],
  there: readonly Placed[],
  capabilities: Pick<Capabilities, 'conditionalCreate'>,
): Bundle {
  const became = addresses(there)
  return {
    resourceType: 'Bundle',
    type: 'transaction',
    entry: drafts
      .filter(({ urn }) => !became.has(urn))
      .map((draft) => entryFor(draft, resolved(draft.resource, became), capabilities)),
  }
}

function entryFor(
  { urn, type, identifier, renews }: Draft,
  resource: FhirResource,
  { conditionalCreate }: Pick<Capabilities, 'conditionalCreate'>,
): BundleEntry {
  if (renews) {
    const { id, version } = renews
    const ifMatch = version === '' ? {} : { ifMatch: `W/"${version}"` }
    return { resource, request: { method: 'PUT', url: `${type}/${id}`, ...ifMatch } }
  }
  const { system, value } = identifier
  const ifNoneExist = conditionalCreate(type) ? { ifNoneExist: `identifier=${system}|${value}` } : {}
  return { fullUrl: urn, resource, request: { method: 'POST', url: type, ...ifNoneExist } }
}

/** What the others refer to each entry by, once the record holds it. */
export function addresses(placed: readonly Placed[]): ReadonlyMap<string, string> {
  return new Map(placed.map(({ draft, stored }) => [draft.urn, `${stored.type}/${stored.id}`]))
}

const LOCATION = /(?:^|\/)([A-Za-z]+)\/([A-Za-z0-9.-]{1,64})(?:\/_history\/([^/]+))?$/

/** Where the record says it put each entry, or undefined where it does not say so for all. Only read back is it true. */
export function placesIn(answer: unknown, sent: readonly Draft[]): Placed[] | undefined {
  const locations = locationsIn(answer)
  if (locations.length !== sent.length) return undefined
  const placed = sent.flatMap((draft, i): Placed[] => {
    const at = locations[i]
    return at?.type === draft.type ? [{ draft, stored: { ...at, type: draft.type } }] : []
  })
  return placed.length === sent.length ? placed : undefined
}

/** What the answer to a transaction says of each entry, in its order. */
export function locationsIn(answer: unknown): ({ type: string; id: string; version: string } | undefined)[] {
  const entries = isJsonObject(answer) ? objectsIn(answer['entry']) : []
  return entries.map(({ response }) => {
    const location = isJsonObject(response) ? response['location'] : undefined
    const [, type, id, version = ''] = LOCATION.exec(typeof location === 'string' ? location : '') ?? []
    return type === undefined || id === undefined ? undefined : { type, id, version }
  })
}
