import type { Consent, Flag, QuestionnaireResponse, ServiceRequest, Task } from 'fhir/r4'
import type { Site } from '../../site/site.ts'
import type { WritePlan } from '../../write-back/plan.ts'
import { consentFrom, refusalFrom } from './consent.ts'
import { flagFrom } from './flag.ts'
import {
  identifierFor,
  type IdentifiedType,
  type IdentifiedWrite,
  type OwnIdentifier,
} from './identifiers.ts'
import { instrumentResponseFrom } from './instrument-response.ts'
import type { Stored } from './record.ts'
import { referralFrom } from './referral.ts'
import { responseFrom } from './response.ts'
import { fulfilFrom, teamTaskFrom } from './task.ts'

export type WrittenResource = QuestionnaireResponse | Flag | Consent | ServiceRequest | Task

/** An entry on its way: until the record gave it an id, the others refer to it by its `urn`. */
export interface Draft {
  urn: string
  type: IdentifiedType
  identifier: OwnIdentifier
  resource: WrittenResource
  /** The entry that stands there now, and becomes this one: an active care note, a task that is done. */
  renews?: Stored
}

/** Where each entry of one plan stands, for the others to refer to. */
type Addresses = ReadonlyMap<IdentifiedWrite, string>

/**
 * All entries that a plan makes anew. The Provenance, which has no identifier, goes last, alone. Throws for a plan in which
 * an entry lacks the one it rests on; `withoutBasis` finds such a plan beforehand.
 */
export function draftsOf(plan: WritePlan, site: Site): Draft[] {
  const writes = plan.writes.filter(
    (item): item is IdentifiedWrite => item.write !== 'provenance' && item.write !== 'done',
  )
  const { screening } = plan.frame
  const addresses = new Map(writes.map((write, place) => [write, urnOf(screening, place)]))
  return writes.map((write, place) => {
    const resource = resourceOf(write, addresses, plan, site)
    return {
      urn: urnOf(screening, place),
      type: resource.resourceType,
      identifier: identifierFor(write, screening),
      resource,
    }
  })
}

function resourceOf(
  write: IdentifiedWrite,
  addresses: Addresses,
  plan: WritePlan,
  site: Site,
): WrittenResource {
  switch (write.write) {
    case 'response':
      return responseFrom(write, plan, site)
    case 'instrument':
      return instrumentResponseFrom(write, plan, site)
    case 'flag':
      return flagFrom(write, plan, site, needed('response', undefined, addresses))
    case 'consent':
      return consentFrom(write, plan, site, needed('referral', write.recipient.id, addresses))
    case 'refusal':
      return refusalFrom(write, plan, site)
    case 'referral':
      return referralFrom(write, plan, site, consentFor(write, addresses))
    case 'fulfil':
      return fulfilFrom(write, plan, site, needed('referral', write.recipient.id, addresses))
    case 'team-task':
      return teamTaskFrom(write, plan, site, needed('response', undefined, addresses))
  }
}

function consentFor(
  { basis, recipient }: Extract<IdentifiedWrite, { write: 'referral' }>,
  addresses: Addresses,
): string | undefined {
  return basis === 'consent' ? needed('consent', recipient.id, addresses) : undefined
}

function needed(kind: IdentifiedWrite['write'], recipient: string | undefined, addresses: Addresses): string {
  for (const [write, urn] of addresses)
    if (write.write === kind && (recipient === undefined || isFor(write, recipient))) return urn
  throw new Error(`The plan has an entry that needs a ${kind} beside it.`)
}

function isFor(write: IdentifiedWrite, recipient: string): boolean {
  return 'recipient' in write && write.recipient.id === recipient
}

/** From the screening's own UUID and the place in the plan, so that the same plan always has the same addresses. */
function urnOf(screening: string, place: number): string {
  return `urn:uuid:${screening.slice(0, 24)}${place.toString(16).padStart(12, '0')}`
}
