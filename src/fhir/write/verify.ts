import type { RecordProblem, Result } from '../../problem/problem.ts'
import type { WrittenType } from '../../site/site.ts'
import { changedSince } from './changed-since.ts'
import { isAbout, labelsKept, sameContent } from './compare.ts'
import type { Draft } from './drafts.ts'
import type { Placed } from './find.ts'
import type { Means } from './means.ts'
import type { Stored } from './record.ts'
import { resolved } from './resolve.ts'
import { addresses } from './transaction.ts'

/** One entry as it was read back. */
export interface ReadBack extends Placed {
  stored: Stored
  changed: boolean
  exposed: boolean
}

export interface Verified {
  readBack: readonly ReadBack[]
  labelLost: readonly WrittenType[]
  notTheSame: readonly WrittenType[]
}

/** Reads every entry back and compares patient, content and labels with what was sent. What others did with it since is no difference. */
export async function verify(placed: readonly Placed[], means: Means): Promise<Result<Verified>> {
  const { record, patient, issuer } = means
  const became = addresses(placed)
  const answers = await Promise.all(
    placed.map(async ({ draft, stored }) => ({
      draft,
      stored,
      read: await record.read(draft.type, stored.id),
    })),
  )
  const readBack: ReadBack[] = []
  const labelLost = new Set<WrittenType>()
  const notTheSame = new Set<WrittenType>()
  for (const { draft, stored: placedAs, read } of answers) {
    if (!read.ok) return read
    const stored = read.value
    if (!isAbout(stored.resource, patient, issuer.iss)) return failed(draft)
    const sent = resolved(draft.resource, became)
    const labelled = labelsKept(sent, stored.resource)
    const same = sameContent(sent, stored.resource, issuer.iss)
    const changed = !(labelled && same) && (await changedSince({ draft, sent, placedAs, stored }, means))
    if (!labelled) labelLost.add(draft.type)
    if (!same && !changed) notTheSame.add(draft.type)
    readBack.push({ draft, stored, changed, exposed: !labelled || (!same && !changed) })
  }
  return { ok: true, value: { readBack, labelLost: [...labelLost], notTheSame: [...notTheSame] } }
}

function failed({ type }: Draft): { ok: false; problem: RecordProblem } {
  return { ok: false, problem: { problem: 'wrong-patient', doing: `read ${type}` } }
}
