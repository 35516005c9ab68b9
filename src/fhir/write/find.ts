import type { Result } from '../../problem/problem.ts'
import { objectsIn } from '../json-object.ts'
import { isAbout } from './compare.ts'
import type { Draft } from './drafts.ts'
import type { OwnIdentifier } from './identifiers.ts'
import type { Means } from './means.ts'
import type { Stored } from './record.ts'

/** An entry of ours, and where the record holds it. */
export interface Placed {
  draft: Draft
  stored: Pick<Stored, 'type' | 'id' | 'version'>
  /** Somebody went on with it since: it is not ours alone any more, and never taken back. */
  changed?: boolean
  /** It was held without its labels, or as something else than what was sent. */
  exposed?: boolean
}

/** Which of the entries the record holds, in the plan's order, and what it holds twice. */
export interface Found {
  placed: readonly Placed[]
  doubles: readonly Placed[]
}

/** Looks for each entry by its own identifier, whatever an earlier answer said or did not say. */
export async function find(drafts: readonly Draft[], means: Means): Promise<Result<Found>> {
  const answers = await Promise.all(
    drafts.map(async (draft) => ({ draft, found: await findOne(draft, means) })),
  )
  const placed: Placed[] = []
  const doubles: Placed[] = []
  for (const { draft, found } of answers) {
    if (!found.ok) return found
    const [first, ...rest] = found.value
    if (first) placed.push({ draft, stored: first })
    doubles.push(...rest.map((stored) => ({ draft, stored })))
  }
  return { ok: true, value: { placed, doubles } }
}

async function findOne({ type, identifier }: Draft, means: Means): Promise<Result<Stored[]>> {
  const found = await findByIdentifier(type, identifier, means)
  return found.ok ? { ok: true, value: found.value.toSorted(earlierFirst) } : found
}

/** Entries that carry an identifier of ours. One about somebody else stops everything: principle 10. */
export async function findByIdentifier(
  type: Draft['type'],
  identifier: OwnIdentifier,
  { record, patient, issuer }: Pick<Means, 'record' | 'patient' | 'issuer'>,
): Promise<Result<Stored[]>> {
  const { system, value } = identifier
  const answer = await record.search(type, { identifier: `${system}|${value}` })
  if (!answer.ok) return answer
  // A record may send more than it was asked for: only our own count.
  const own = answer.value.filter((stored) => stored.type === type && carries(stored, identifier))
  const foreign = own.some(({ resource }) => !isAbout(resource, patient, issuer.iss))
  if (foreign) return { ok: false, problem: { problem: 'wrong-patient', doing: `search ${type}` } }
  return { ok: true, value: own }
}

export function carries({ resource }: Stored, { system, value }: OwnIdentifier): boolean {
  const identifiers = resource['identifier']
  return objectsIn(Array.isArray(identifiers) ? identifiers : [identifiers]).some(
    (one) => one['system'] === system && one['value'] === value,
  )
}

/** The same order for everyone who looks, also where two entries came within the same moment. */
export function earlierFirst(a: Stored, b: Stored): number {
  return a.updated.localeCompare(b.updated) || a.id.localeCompare(b.id)
}
