import type { Task } from 'fhir/r4'
import type { Result } from '../../problem/problem.ts'
import type { WritePlan } from '../../write-back/plan.ts'
import { objectsIn } from '../json-object.ts'
import { mostProtective } from './compare.ts'
import { dateTime } from './date-time.ts'
import type { Draft } from './drafts.ts'
import { findByIdentifier, type Placed } from './find.ts'
import { ownIdentifier } from './identifiers.ts'
import { labelsFor } from './labels.ts'
import type { Means } from './means.ts'
import type { Stored } from './record.ts'

const OPEN = ['draft', 'requested', 'received', 'accepted', 'ready', 'in-progress', 'on-hold']

/**
 * The tasks that today's talk has done, marked so in the same save, each only in the version it was read in. One that
 * is over by now, or that may not be changed, stays as it is: a review is not lost for it. R-055 DF-3
 */
export async function withDoneTasks(
  plan: WritePlan,
  drafts: readonly Draft[],
  there: readonly Placed[],
  means: Means,
): Promise<Result<readonly Draft[]>> {
  // Not as an earlier try sent them: somebody may have gone on with one since.
  const others = drafts.filter((draft) => !isDone(draft) || there.some((one) => one.draft.urn === draft.urn))
  if (means.capabilities.canWrite('Task', 'update') !== 'yes') return { ok: true, value: others }
  const done: Draft[] = []
  const { frame } = plan
  for (const [place, { task }] of plan.writes.filter((item) => item.write === 'done').entries()) {
    const identifier = ownIdentifier('Task', `${frame.screening}.done-${place + 1}`)
    if (others.some((draft) => draft.identifier.value === identifier.value)) continue
    const found = await findByIdentifier('Task', ownIdentifier('Task', `${task.review}.${task.name}`), means)
    if (!found.ok && found.problem.problem === 'wrong-patient') return found
    const open = found.ok && found.value.find(({ resource }) => OPEN.includes(String(resource['status'])))
    if (!open) continue
    const urn = `urn:uuid:${frame.screening.slice(0, 24)}${(DONE_FROM + place).toString(16)}`
    const resource = asDone(open, identifier, plan, means)
    done.push({ urn, type: 'Task', identifier, resource, renews: open })
  }
  return { ok: true, value: [...others, ...done] }
}

/** Beyond the places of what a plan makes anew. */
const DONE_FROM = 0xd00000000000

function isDone({ type, renews }: Draft): boolean {
  return type === 'Task' && renews !== undefined
}

/** Under this review's identifier as well, so that it is found again after an answer that was lost. */
function asDone(
  { resource }: Stored,
  identifier: Draft['identifier'],
  { frame }: WritePlan,
  { site }: Means,
): Task {
  const own = { meta: { security: labelsFor('done', frame.patientSideIsSafe, site) } }
  const before = objectsIn(resource['identifier']).filter(({ value }) => value !== identifier.value)
  return JSON.parse(
    JSON.stringify({
      ...resource,
      status: 'completed',
      lastModified: dateTime(frame.at),
      identifier: [...before, identifier],
      meta: { security: mostProtective(own, resource) },
    }),
  )
}
