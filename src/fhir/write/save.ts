import type { RecordProblem, Result } from '../../problem/problem.ts'
import type { WrittenType } from '../../site/site.ts'
import { withoutBasis } from '../../write-back/basis.ts'
import type { Outcome } from '../../write-back/outcome.ts'
import type { WritePlan } from '../../write-back/plan.ts'
import { canWriteHere } from './can-write.ts'
import { activeCareNotes, renewing } from './care-note.ts'
import { withDoneTasks } from './done-task.ts'
import { draftsOf, type Draft } from './drafts.ts'
import { find, type Found, type Placed } from './find.ts'
import { writtenAs } from './labels.ts'
import type { Means, Memory, Sent } from './means.ts'
import { asSaving, tryLabels } from './probe.ts'
import { cannotTell, settle, UNCLEAR } from './settle.ts'
import { mayStillCome, TAKEN_BACK, takeBackSent } from './take-back.ts'
import { placesIn, transactionOf } from './transaction.ts'
import { undo } from './undo.ts'

const NOT_ALLOWED: Outcome = { outcome: 'not-allowed' }
const NOTHING_FOUND: Result<Found> = { ok: true, value: { placed: [], doubles: [] } }

/** Sends a plan so that it is there once, as it was agreed, or not at all, and says which. */
export async function save(plan: WritePlan, means: Means, memory: Memory): Promise<Outcome> {
  const earlier = memory.sent.get(plan.frame.screening)
  const outcome = await trySaving(plan, earlier, means, memory)
  const now = memory.sent.get(plan.frame.screening)
  if (now) memory.sent.set(plan.frame.screening, { ...now, unclear: isUnclear(outcome, now) })
  return outcome
}

async function trySaving(
  plan: WritePlan,
  earlier: Sent | undefined,
  means: Means,
  memory: Memory,
): Promise<Outcome> {
  // Nothing was sent now; whether it was before is another question, and still open.
  const notNow = (outcome: Outcome) => (earlier?.unclear === true ? cannotTell(UNCLEAR) : outcome)
  if (!isAllowed(plan, means) || wasStopped(plan, memory)) return notNow(NOT_ALLOWED)
  const can = canWriteHere(means.capabilities, means.issuer, typesOf(plan))
  if (!can.ok) return notNow({ outcome: 'not-saved', problem: can.problem })
  if (earlier && JSON.stringify(earlier.plan) !== JSON.stringify(plan)) {
    const back = await takeBackSent(earlier, means, memory)
    if (back !== TAKEN_BACK) return back
    memory.sent.delete(plan.frame.screening)
  }
  return saveThis(plan, means, memory)
}

async function saveThis(plan: WritePlan, means: Means, memory: Memory): Promise<Outcome> {
  const { screening } = plan.frame
  const earlier = memory.sent.get(screening)
  const drafts = earlier?.drafts ?? draftsOf(plan, means.site)
  // The first time nothing can be there, and a search now could be what a record answers from its memory later.
  const before = earlier ? await find(drafts, means) : NOTHING_FOUND
  if (!before.ok) return cannotTell(before.problem)
  if (before.value.placed.length === drafts.length) return settle(plan, before.value, means)

  const isOpen = before.value.placed.length > 0 || (earlier && mayStillCome(earlier, means))
  const notNow = (outcome: Outcome) => (isOpen ? cannotTell(UNCLEAR) : outcome)
  const lost = await tryLabels(drafts, screening, means, memory)
  if (lost) return notNow(lost)
  const noted = await withEarlierCareNote(plan, drafts, before.value.placed, means)
  const ready = noted.ok ? await withDoneTasks(plan, noted.value, before.value.placed, means) : noted
  if (!ready.ok) return notNow({ outcome: 'not-saved', problem: asSaving(ready.problem) })
  const dropped = await tryLabels(changedIn(ready.value), screening, means, memory, 'changing')
  if (dropped) return notNow(dropped)
  // Asked again at the last moment: a consent may have ended while the record was slow.
  if (!isAllowed(plan, means) || wasStopped(plan, memory)) return notNow(NOT_ALLOWED)
  const sent = { plan, drafts: ready.value, unclear: true }
  memory.sent.set(screening, { ...sent, at: means.now() })
  const outcome = await send(plan, ready.value, before.value.placed, means)
  memory.sent.set(screening, { ...sent, at: means.now() })
  return outcome.outcome === 'not-saved' && earlier && mayStillCome(earlier, means)
    ? cannotTell(outcome.problem)
    : outcome
}

/** What stands there already and is written over: a record may drop labels at that, too. DF-2 */
function changedIn(drafts: readonly Draft[]): Draft[] {
  return drafts.filter(({ renews }) => renews !== undefined)
}

/** Until it is certain what stands in the record. */
function isUnclear(outcome: Outcome, before: Sent): boolean {
  if (outcome.outcome === 'cannot-tell') return true
  return outcome.outcome === 'not-allowed' && before.unclear
}

function isAllowed(plan: WritePlan, means: Means): boolean {
  const about = plan.frame.person.id === means.patient
  return about && plan.writes.length > 0 && withoutBasis(plan, means.now(), means.site).length === 0
}

/** The patient took it back, or it waits until they are asked alone: the same plan is not sent any more. DF-10 */
function wasStopped({ frame, writes }: WritePlan, { stopped }: Memory): boolean {
  return writes.some(
    (item) => item.write === 'referral' && stopped.has(`${frame.screening}.${item.recipient.id}`),
  )
}

function typesOf({ writes }: WritePlan): WrittenType[] {
  // What is only marked as done is left as it is where it may not be changed.
  const made = writes.filter(({ write }) => write !== 'done')
  return [...new Set(made.map(({ write }) => writtenAs[write]))]
}

/** The one active care note of this patient, if there is one, is renewed; otherwise a new one is made. */
async function withEarlierCareNote(
  plan: WritePlan,
  drafts: readonly Draft[],
  there: readonly Placed[],
  means: Means,
): Promise<Result<readonly Draft[]>> {
  // Not as an earlier try sent it: the note it wanted to renew may be gone by now.
  const flag = draftsOf(plan, means.site).find(({ type }) => type === 'Flag')
  if (!flag || there.some(({ draft }) => draft.type === 'Flag')) return { ok: true, value: drafts }
  const active = await activeCareNotes(means)
  if (!active.ok) return active
  const [renews] = active.value
  if (renews && means.capabilities.canWrite('Flag', 'update') !== 'yes')
    return { ok: false, problem: { problem: 'not-allowed', doing: 'update Flag' } }
  const now = renews ? renewing(flag, renews) : flag
  return { ok: true, value: drafts.map((draft) => (draft.type === 'Flag' ? now : draft)) }
}

async function send(
  plan: WritePlan,
  drafts: readonly Draft[],
  there: readonly Placed[],
  means: Means,
): Promise<Outcome> {
  const missing = drafts.filter((draft) => !there.some((one) => one.draft.urn === draft.urn))
  const once = missing.every(({ type }) => means.capabilities.conditionalCreate(type))
  const bundle = transactionOf(drafts, there, means.capabilities)
  const answer = await means.record.transaction(bundle, once)
  if (!answer.ok) return afterProblem(answer.problem, plan, drafts, means)

  // Without conditional create a browser that sends a request again makes everything twice: then it is looked for.
  const places = once ? placesIn(answer.value, missing) : undefined
  if (places) return settle(plan, { placed: [...there, ...places], doubles: [] }, means)
  return checkFound(plan, drafts, means)
}

async function checkFound(plan: WritePlan, drafts: readonly Draft[], means: Means): Promise<Outcome> {
  const found = await find(drafts, means)
  if (!found.ok) return cannotTell(found.problem)
  return found.value.placed.length === drafts.length ? settle(plan, found.value, means) : cannotTell(UNCLEAR)
}

/** Problems of which it is certain that the request never left, or was turned away at the door. */
const NEVER_ARRIVED: readonly RecordProblem['problem'][] = [
  'session-ended',
  'unreachable',
  'address-outside-record',
]
const LOST: readonly RecordProblem['problem'][] = ['no-clear-answer', 'not-understood', 'wrong-patient']

async function afterProblem(
  problem: RecordProblem,
  plan: WritePlan,
  drafts: readonly Draft[],
  means: Means,
): Promise<Outcome> {
  const notSaved: Outcome = { outcome: 'not-saved', problem }
  if (NEVER_ARRIVED.includes(problem.problem)) return notSaved
  const found = await find(drafts, means)
  const wasLost = LOST.includes(problem.problem)
  if (!found.ok) return wasLost ? cannotTell(found.problem) : notSaved
  const { placed, doubles } = found.value
  if (placed.length === drafts.length) return settle(plan, found.value, means)
  if (wasLost) return cannotTell(problem)
  // A clear no, and yet something is there: a record that does not hold a transaction together.
  const { undone, remaining } = await undo([...placed, ...doubles], means)
  const types = [...new Set(placed.map(({ draft }) => draft.type))]
  return undone ? notSaved : { outcome: 'not-the-same', types, undone, remaining }
}
