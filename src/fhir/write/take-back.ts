import type { WrittenType } from '../../site/site.ts'
import type { Outcome, Written } from '../../write-back/outcome.ts'
import type { WritePlan } from '../../write-back/plan.ts'
import { attestedAlready, NOT_THERE } from './attest.ts'
import { draftsOf } from './drafts.ts'
import { find } from './find.ts'
import type { Means, Memory, Sent } from './means.ts'
import { cannotTell, removeProvenance, storedOf, UNCLEAR } from './settle.ts'
import { undo } from './undo.ts'
import { verify, type ReadBack } from './verify.ts'

/** A request whose answer was lost may be carried out for as long as servers work on one. */
const MAY_STILL_COME = 120_000
const LONG_AGO = Number.NEGATIVE_INFINITY
const CHANGED: Outcome = {
  outcome: 'cannot-tell',
  problem: { problem: 'changed-by-someone-else', doing: 'save Bundle' },
}
export const TAKEN_BACK: Outcome = { outcome: 'not-saved', problem: { problem: 'taken-back' } }

/**
 * Finds what was sent and undoes it. `TAKEN_BACK` only where it is certain that nothing of it is in the record nor
 * will be: all of it was found and is gone, or none of it came in the time that a record may need. DF-4 DF-8
 */
export async function takeBack(plan: WritePlan, means: Means, memory: Memory): Promise<Outcome> {
  if (plan.frame.person.id !== means.patient) return { outcome: 'not-allowed' }
  const sent = memory.sent.get(plan.frame.screening)
  return takeBackSent(
    sent ?? { plan, drafts: draftsOf(plan, means.site), at: LONG_AGO, unclear: false },
    means,
    memory,
  )
}

export async function takeBackSent(sent: Sent, means: Means, memory: Memory): Promise<Outcome> {
  const found = await find(sent.drafts, means)
  if (!found.ok) return cannotTell(found.problem)
  const { placed, doubles } = found.value
  const isAll = placed.length === sent.drafts.length
  const seen: Sent = isAll ? { ...sent, at: LONG_AGO } : sent
  memory.sent.set(sent.plan.frame.screening, seen)
  if (placed.length === 0 && mayStillCome(seen, means)) return cannotTell(UNCLEAR)

  const verified = await verify(placed, means)
  if (!verified.ok) return cannotTell(verified.problem)
  const { readBack, labelLost } = verified.value
  const provenance = await attestedAlready(sent.plan, storedOf(readBack), means)
  if (provenance && !('stored' in provenance) && provenance.because !== NOT_THERE)
    return cannotTell(provenance.because)
  const { undone, remaining } = await undo([...readBack, ...doubles], means)
  const left = distinct([...(seen.left ?? []), ...remaining])
  memory.sent.set(sent.plan.frame.screening, {
    ...seen,
    left: undone ? left : exposedIn(left, readBack, seen),
  })
  if (!undone) return readBack.some(({ changed }) => changed) ? CHANGED : cannotTell(UNCLEAR)
  const who = provenance && 'stored' in provenance ? await removeProvenance(provenance, means) : []
  if (mayStillCome(seen, means)) return cannotTell(UNCLEAR)
  memory.sent.set(sent.plan.frame.screening, { ...sent, at: LONG_AGO, unclear: false })
  return whatIsLeft(labelLost, left, who)
}

/** Not all of it was seen, and the record may still be at work on it. */
export function mayStillCome({ unclear, at }: Sent, means: Means): boolean {
  return unclear && means.now() - at < MAY_STILL_COME
}

function distinct(written: readonly Written[]): Written[] {
  return [...new Map(written.map((one) => [`${one.type}/${one.id}`, one])).values()]
}

/** What still stands as it should will be looked for again; only what should not have been seen is remembered. */
function exposedIn(
  left: readonly Written[],
  readBack: readonly ReadBack[],
  { left: before = [] }: Sent,
): Written[] {
  const exposed = readBack.filter((entry) => entry.exposed).map(({ stored }) => stored)
  return left.filter(({ id }) => [...before, ...exposed].some((one) => one.id === id))
}

function whatIsLeft(
  labelLost: readonly WrittenType[],
  entries: readonly Written[],
  who: readonly Written[],
): Outcome {
  const remaining = [...entries, ...who]
  if (remaining.length === 0) return TAKEN_BACK
  // Who saved it cannot be deleted where the record keeps such entries for ever, so it is named.
  const told = { undone: who.length === 0, remaining }
  return labelLost.length > 0
    ? { outcome: 'label-lost', types: labelLost, ...told }
    : { outcome: 'not-the-same', types: [...new Set(remaining.map(({ type }) => type))], ...told }
}
