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
  for (const entry of entries.toReversed()) {
    const { type, id, version } = entry.stored
    const fate = await undoOne(entry, means)
    if (fate === 'stands') undone = false
    if (fate !== 'gone' || (await maybeInHistory(entry, means))) remaining.push({ type, id, version })
  }
  return { undone, remaining }
}

/**
 * What was deleted can often still be read as an earlier version, by whoever may see that version. Only what carried
 * its labels is protected there too; of anything else the version itself has to be gone. DF-2
 */
async function maybeInHistory({ stored, exposed = false }: Placed, { record }: Means): Promise<boolean> {
  if (!exposed) return false
  if (stored.version === '') return true
  const then = await record.readVersion(stored)
  return then.ok || !isGone(then.problem)
}

async function undoOne({ draft, stored, changed = false }: Placed, means: Means): Promise<Fate> {
  const { record, patient, issuer, capabilities } = means
  if (changed) return 'stands'
  const now = await record.read(draft.type, stored.id)
  if (!now.ok) return isGone(now.problem) ? 'gone' : 'stands'
  // An answer may have named an entry that is not ours: nothing of somebody else's is ever deleted.
  if (!isAbout(now.value.resource, patient, issuer.iss) || !carries(now.value, draft.identifier))
    return 'stands'
  if (stored.version !== '' && now.value.version !== stored.version) return 'stands'
  if (draft.renews) return restore(draft.renews, now.value, means)
  if (capabilities.canWrite(draft.type, 'delete') === 'yes') {
    await record.remove(now.value)
    const after = await record.read(draft.type, stored.id)
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
