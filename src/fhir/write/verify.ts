import type { RecordProblem, Result } from '../../problem/problem.ts'
import type { WrittenType } from '../../site/site.ts'
import { isAbout, labelsKept, sameContent } from './compare.ts'
import type { Draft } from './drafts.ts'
import type { Placed } from './find.ts'
import type { Means } from './means.ts'
import type { Stored } from './record.ts'
import { resolved } from './resolve.ts'
import { addresses } from './transaction.ts'

/** One entry as it was read back. */
export interface ReadBack {
  draft: Draft
  stored: Stored
}

export interface Verified {
  readBack: readonly ReadBack[]
  labelLost: readonly WrittenType[]
  notTheSame: readonly WrittenType[]
}

/** Reads every entry back and compares patient, content and labels with what was sent. */
export async function verify(placed: readonly Placed[], means: Means): Promise<Result<Verified>> {
  const { record, patient, issuer } = means
  const became = addresses(placed)
  const answers = await Promise.all(
    placed.map(async ({ draft, stored }) => ({ draft, read: await record.read(draft.type, stored.id) })),
  )
  const readBack: ReadBack[] = []
  for (const { draft, read } of answers) {
    if (!read.ok) return read
    if (!isAbout(read.value.resource, patient, issuer.iss)) return failed(draft)
    readBack.push({ draft, stored: read.value })
  }
  const types = (fails: (one: ReadBack) => boolean) => [
    ...new Set(readBack.filter(fails).map(({ draft }) => draft.type)),
  ]
  return {
    ok: true,
    value: {
      readBack,
      labelLost: types(({ draft, stored }) => !labelsKept(draft.resource, stored.resource)),
      notTheSame: types(
        ({ draft, stored }) => !sameContent(resolved(draft.resource, became), stored.resource, issuer.iss),
      ),
    },
  }
}

function failed({ type }: Draft): { ok: false; problem: RecordProblem } {
  return { ok: false, problem: { problem: 'wrong-patient', doing: `read ${type}` } }
}
