import type { JsonObject } from '../json-object.ts'
import { sameContent } from './compare.ts'
import type { Draft, WrittenResource } from './drafts.ts'
import type { Placed } from './find.ts'
import type { Means } from './means.ts'
import type { Stored } from './record.ts'

interface Compared {
  draft: Draft
  /** With every reference as the record resolved it. */
  sent: WrittenResource
  /** Where it was put or found, and in which version. */
  placedAs: Placed['stored']
  stored: Stored
}

/** What a service or a colleague changes when they go on with an entry. */
const WORKED_ON = ['status', 'note', 'lastModified', 'businessStatus', 'output', 'executionPeriod'] as const

/**
 * Whether an entry that differs from what was sent was right once, and somebody went on with it: a call noted, a
 * referral accepted. It is there, and taking it back would destroy their work with ours. DF-3
 */
export async function changedSince(compared: Compared, { record, issuer }: Means): Promise<boolean> {
  const { sent, stored } = compared
  const version = versionMade(compared)
  if (version === stored.version && version !== '') return false
  if (version !== '') {
    const made = await record.readVersion({ type: stored.type, id: stored.id, version })
    if (made.ok) return sameContent(sent, made.value.resource, issuer.iss)
  }
  return sameContent(withoutWork({ ...sent }), withoutWork(stored.resource), issuer.iss)
}

/** As the answer to saving it said; where that was lost, the first, or the one after the note that was renewed. */
function versionMade({ draft, placedAs, stored }: Compared): string {
  if (stored.version === '' || placedAs.version !== stored.version) return placedAs.version
  const before = draft.renews ? Number(draft.renews.version) : 0
  return Number.isInteger(before) ? String(before + 1) : ''
}

function withoutWork(resource: object): JsonObject {
  return Object.fromEntries(Object.entries(resource).filter(([key]) => !WORKED_ON.some((one) => one === key)))
}
