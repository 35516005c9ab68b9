import type { RecordProblem } from '../../problem/problem.ts'
import type { WrittenType } from '../../site/site.ts'
import type { Outcome, Written } from '../../write-back/outcome.ts'
import type { WritePlan } from '../../write-back/plan.ts'
import { attest, type Attested } from './attest.ts'
import { activeCareNotes } from './care-note.ts'
import type { Found, Placed } from './find.ts'
import type { Means } from './means.ts'
import { asSaving } from './probe.ts'
import { isGone, type Stored } from './record.ts'
import { undo } from './undo.ts'
import { verify, type ReadBack } from './verify.ts'

/**
 * What became of a plan whose entries the record says it holds: read back and compared, one care note at most,
 * Provenance last. Only after all of that is anything called saved.
 */
export async function settle(plan: WritePlan, { placed, doubles }: Found, means: Means): Promise<Outcome> {
  const verified = await verify(placed, means)
  if (!verified.ok) return cannotTell(verified.problem)
  const { readBack, labelLost, notTheSame } = verified.value
  const all = [...readBack, ...doubles]
  if (labelLost.length > 0) return takenBack('label-lost', labelLost, all, means)
  if (notTheSame.length > 0) return takenBack('not-the-same', notTheSame, all, means)

  const removed = await undo(doubles, means)
  if (!removed.undone)
    return { outcome: 'not-the-same', types: typesOf(doubles), undone: false, remaining: removed.remaining }
  const one = await withOneCareNote(readBack, means)
  if (!one.ok) return cannotTell(one.problem)
  return attested(await attest(plan, storedOf(one.entries), means), one.entries, means)
}

/** Two clinicians may have saved at once: whoever came later takes their own care note back. */
async function withOneCareNote(
  entries: readonly ReadBack[],
  means: Means,
): Promise<{ ok: true; entries: readonly ReadBack[] } | { ok: false; problem: RecordProblem }> {
  const own = entries.find(({ draft }) => draft.type === 'Flag' && !draft.renews)
  if (!own) return { ok: true, entries }
  const active = await activeCareNotes(means)
  if (!active.ok) return active
  const [first] = active.value
  if (!first || first.id === own.stored.id) return { ok: true, entries }
  await undo([own], means)
  return { ok: true, entries: entries.filter((entry) => entry !== own) }
}

async function attested(
  provenance: Attested | undefined,
  entries: readonly ReadBack[],
  means: Means,
): Promise<Outcome> {
  if (!provenance) return saved(storedOf(entries), means)
  if (provenance.attested) return saved([...storedOf(entries), provenance.stored], means)
  if (typeof provenance.because !== 'string') return withoutProvenance(provenance.because, entries, means)
  const back = await takenBack(provenance.because, ['Provenance'], entries, means)
  const left = await removeProvenance(provenance, means)
  return { ...back, undone: back.undone && left.length === 0, remaining: [...back.remaining, ...left] }
}

/** Who decided it is part of what is saved. A clear no takes everything back; without an answer it can be tried again. */
async function withoutProvenance(
  problem: RecordProblem,
  entries: readonly ReadBack[],
  means: Means,
): Promise<Outcome> {
  if (!['refused', 'not-allowed', 'not-supported', 'too-large'].includes(problem.problem))
    return cannotTell(problem)
  const { remaining, undone } = await undo(entries, means)
  if (undone) return { outcome: 'not-saved', problem: asSaving(problem) }
  return { outcome: 'not-the-same', types: ['Provenance'], undone, remaining }
}

export async function removeProvenance(
  { stored }: { stored: Stored },
  { record, capabilities }: Means,
): Promise<Written[]> {
  if (capabilities.canWrite('Provenance', 'delete') === 'yes') await record.remove(stored)
  const after = await record.read('Provenance', stored.id)
  if (!after.ok && isGone(after.problem)) return []
  return [{ type: 'Provenance', id: stored.id, version: stored.version }]
}

async function takenBack(
  outcome: 'label-lost' | 'not-the-same',
  types: readonly WrittenType[],
  entries: readonly Placed[],
  means: Means,
): Promise<Extract<Outcome, { outcome: 'label-lost' | 'not-the-same' }>> {
  return { outcome, types, ...(await undo(entries, means)) }
}

export const UNCLEAR: RecordProblem = { problem: 'no-clear-answer', doing: 'save Bundle' }

/** The question is always the same: is it there or not. What the record said instead is not an answer. */
export function cannotTell({ problem }: RecordProblem): Outcome {
  if (problem === 'session-ended') return { outcome: 'cannot-tell', problem: { problem } }
  const told = problem === 'wrong-patient' ? problem : 'no-clear-answer'
  return { outcome: 'cannot-tell', problem: { problem: told, doing: 'save Bundle' } }
}

export function saved(stored: readonly Stored[], means: Means): Outcome {
  const written = stored.map(({ type, id, version }) => ({ type, id, version }))
  return { outcome: 'saved', at: means.now(), written }
}

export function storedOf(entries: readonly ReadBack[]): Stored[] {
  return entries.map(({ stored }) => stored)
}

function typesOf(entries: readonly Placed[]): WrittenType[] {
  return [...new Set(entries.map(({ draft }) => draft.type))]
}
