import type { WrittenType } from '../../site/site.ts'
import type { Outcome } from '../../write-back/outcome.ts'
import type { WritePlan } from '../../write-back/plan.ts'
import { attestedAlready, NOT_THERE } from './attest.ts'
import { draftsOf } from './drafts.ts'
import { find } from './find.ts'
import type { Means, Memory } from './means.ts'
import { cannotTell, saved, storedOf, UNCLEAR } from './settle.ts'
import { verify, type ReadBack } from './verify.ts'

/**
 * Looks again after an unclear answer, and only looks: nothing is sent and nothing taken back, so it needs no basis.
 * Where something is still to be written or undone it stays unclear, and saving again or taking back settles it.
 */
export async function checkAgain(plan: WritePlan, means: Means, memory: Memory): Promise<Outcome> {
  if (plan.frame.person.id !== means.patient) return { outcome: 'not-allowed' }
  const drafts = memory.sent.get(plan.frame.screening)?.drafts ?? draftsOf(plan, means.site)
  const found = await find(drafts, means)
  if (!found.ok) return cannotTell(found.problem)
  const { placed, doubles } = found.value
  if (placed.length < drafts.length || doubles.length > 0) return cannotTell(UNCLEAR)
  const verified = await verify(placed, means)
  if (!verified.ok) return cannotTell(verified.problem)
  const { readBack, labelLost, notTheSame } = verified.value
  if (labelLost.length > 0) return standing('label-lost', labelLost, readBack)
  if (notTheSame.length > 0) return standing('not-the-same', notTheSame, readBack)

  const stored = storedOf(readBack)
  const provenance = await attestedAlready(plan, stored, means)
  if (!provenance) return saved(stored, means)
  if (provenance.attested) return saved([...stored, provenance.stored], means)
  if (provenance.because === NOT_THERE)
    return { outcome: 'cannot-tell', problem: { problem: 'not-attested' } }
  if (typeof provenance.because !== 'string') return cannotTell(provenance.because)
  return standing(provenance.because, ['Provenance'], readBack)
}

function standing(
  outcome: 'label-lost' | 'not-the-same',
  types: readonly WrittenType[],
  entries: readonly ReadBack[],
): Outcome {
  const remaining = storedOf(entries).map(({ type, id, version }) => ({ type, id, version }))
  return { outcome, types, undone: false, remaining }
}
