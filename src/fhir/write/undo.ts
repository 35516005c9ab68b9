import type { Written } from '../../write-back/outcome.ts'
import { isAbout, labelsKept, sameContent } from './compare.ts'
import type { Draft } from './drafts.ts'
import { carries, type Placed } from './find.ts'
import type { Means } from './means.ts'
import { isGone, type Stored } from './record.ts'
import { shellOf } from './shell.ts'

export interface Undone {
  /** No entry of it stands with its content. */
  undone: boolean
  /** What could not be deleted, earlier versions included: only whoever keeps the record can purge it. */
  remaining: readonly Written[]
}

type Fate = 'gone' | 'emptied' | 'stands'

/** Deletes, else overwrites without content. The last comes first, so that little is left pointing to what is gone. */
export async function undo(entries: readonly Placed[], means: Means): Promise<Undone> {
  const remaining: Written[] = []
  let undone = true
  for (const { draft, stored } of entries.toReversed()) {
    const fate = await undoOne(draft, stored, means)
    if (fate === 'stands') undone = false
    if (fate !== 'gone') remaining.push({ type: draft.type, id: stored.id, version: stored.version })
  }
  return { undone, remaining }
}

async function undoOne(draft: Draft, { id }: Placed['stored'], means: Means): Promise<Fate> {
  const { record, patient, issuer, capabilities } = means
  const now = await record.read(draft.type, id)
  if (!now.ok) return isGone(now.problem) ? 'gone' : 'stands'
  // An answer may have named an entry that is not ours: nothing of somebody else's is ever deleted.
  if (!isAbout(now.value.resource, patient, issuer.iss) || !carries(now.value, draft.identifier))
    return 'stands'
  if (draft.renews) return restore(draft.renews, now.value, means)
  if (capabilities.canWrite(draft.type, 'delete') === 'yes') {
    await record.remove(now.value)
    const after = await record.read(draft.type, id)
    if (!after.ok && isGone(after.problem)) return 'gone'
  }
  return empty(draft, now.value, means)
}

/** The care note that was renewed stands again as it was. */
async function restore(earlier: Stored, now: Stored, { record, issuer }: Means): Promise<Fate> {
  await record.update(earlier.resource, now)
  const after = await record.read(now.type, now.id)
  const same = after.ok && sameContent(earlier.resource, after.value.resource, issuer.iss)
  return same && labelsKept(earlier.resource, after.value.resource) ? 'gone' : 'stands'
}

/** Under another identifier, so that what was emptied is not taken for the entry when it is saved again. */
async function empty({ type, identifier, resource }: Draft, now: Stored, means: Means): Promise<Fate> {
  const { record, patient, issuer } = means
  const security = resource.meta?.security ?? []
  const released = { ...identifier, value: `${identifier.value}.removed` }
  const shell = { ...shellOf({ type, identifier: released, patient, security }), id: now.id }
  await record.update(shell, now)
  const after = await record.read(type, now.id)
  return after.ok && sameContent(shell, after.value.resource, issuer.iss) ? 'emptied' : 'stands'
}
