import type { Provenance } from 'fhir/r4'
import type { RecordProblem } from '../../problem/problem.ts'
import type { WritePlan } from '../../write-back/plan.ts'
import { objectsIn } from '../json-object.ts'
import { isAbout, labelsKept, sameContent } from './compare.ts'
import type { Means } from './means.ts'
import { provenanceFrom } from './provenance.ts'
import type { Stored } from './record.ts'
import { toVersion } from './reference-to.ts'

export type Attested =
  | { attested: true; stored: Stored }
  | { attested: false; because: 'label-lost' | 'not-the-same'; stored: Stored }
  | { attested: false; because: RecordProblem }

/**
 * The Provenance, last and alone, once everything it speaks of was read back. It has no identifier to be found by,
 * so it is searched by what it is about before it is sent, and after an answer that does not tell.
 */
export async function attest(
  plan: WritePlan,
  written: readonly Stored[],
  means: Means,
): Promise<Attested | undefined> {
  const [about] = written
  const draft = provenanceOf(plan, written, means)
  if (!about || !draft) return undefined
  const before = await attestedAlready(plan, written, means)
  if (!before || before.attested || before.because !== NOT_THERE) return before

  const created = await means.record.create(draft)
  if (!created.ok && created.problem.problem !== 'no-clear-answer')
    return { attested: false, because: created.problem }
  const after = await ours(about, draft, means)
  if (!after.ok) return { attested: false, because: unclear }
  if (!after.stored) return { attested: false, because: unclear }
  return judge(draft, after.stored, means)
}

/** The same, looked for and not written. Undefined where the plan has none. */
export async function attestedAlready(
  plan: WritePlan,
  written: readonly Stored[],
  means: Means,
): Promise<Attested | undefined> {
  const [about] = written
  const draft = provenanceOf(plan, written, means)
  if (!about || !draft) return undefined
  const found = await ours(about, draft, means)
  if (!found.ok) return { attested: false, because: found.problem }
  return found.stored ? judge(draft, found.stored, means) : { attested: false, because: NOT_THERE }
}

function provenanceOf(plan: WritePlan, written: readonly Stored[], means: Means): Provenance | undefined {
  if (!plan.writes.some(({ write }) => write === 'provenance')) return undefined
  const targets = written.map(({ type, id }) => toVersion({ type, id }))
  return provenanceFrom(plan, means.site, targets, means.now())
}

export const NOT_THERE: RecordProblem = { problem: 'no-clear-answer', doing: 'create Provenance' }
const unclear: RecordProblem = { problem: 'no-clear-answer', doing: 'create Provenance' }

/** The one that this app made of this entry at this moment. Others may speak of the same entry. */
async function ours(
  { type, id }: Stored,
  draft: Provenance,
  { record, patient, issuer }: Means,
): Promise<{ ok: true; stored: Stored | undefined } | { ok: false; problem: RecordProblem }> {
  const found = await record.search('Provenance', { target: `${type}/${id}` })
  if (!found.ok) return found
  const stored = found.value.find(
    ({ type: kind, resource }) =>
      kind === 'Provenance' &&
      isAbout(resource, patient, issuer.iss) &&
      resource['occurredDateTime'] === draft.occurredDateTime &&
      objectsIn(resource['agent']).length === draft.agent.length,
  )
  return { ok: true, stored }
}

/** When it was recorded is the first try's time, so that much may differ. */
async function judge(draft: Provenance, { id }: Stored, { record, issuer }: Means): Promise<Attested> {
  const read = await record.read('Provenance', id)
  if (!read.ok) return { attested: false, because: unclear }
  const stored = read.value
  const { recorded } = stored.resource
  const expected = { ...draft, ...(typeof recorded === 'string' && { recorded }) }
  if (!labelsKept(draft, stored.resource)) return { attested: false, because: 'label-lost', stored }
  return sameContent(expected, stored.resource, issuer.iss)
    ? { attested: true, stored }
    : { attested: false, because: 'not-the-same', stored }
}
