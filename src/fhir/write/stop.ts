import type { RecordProblem } from '../../problem/problem.ts'
import type { WrittenType } from '../../site/site.ts'
import type { ChangeOutcome } from '../../write-back/change.ts'
import { mayBeSent, type StopPlan } from '../../write-back/stop-plan.ts'
import type { JsonObject } from '../json-object.ts'
import { labelsKept, sameContent } from './compare.ts'
import { findByIdentifier } from './find.ts'
import { allInForce } from './in-force.ts'
import type { Means, Memory } from './means.ts'
import type { Stored } from './record.ts'
import { attestChange } from './attest-change.ts'
import { stepsFor, type Step, type Steps } from './stop-entries.ts'
import { mayStillCome } from './take-back.ts'

/** A service may take the referral up at the same moment: then it is looked at again, and stopped as it stands. */
const TRIES = 3
const UNCLEAR: RecordProblem = { problem: 'no-clear-answer', doing: 'save Bundle' }
const LOST: readonly RecordProblem['problem'][] = ['no-clear-answer', 'not-understood']

/**
 * Makes a plan to stop, hold or go on true of the record, in one transaction, each entry only in the version it was
 * read in, and reads it back. R-048 DF-10
 */
export async function stop(plan: StopPlan, means: Means, memory: Memory): Promise<ChangeOutcome> {
  if (!isAllowed(plan, means)) return { outcome: 'not-allowed' }
  const forbidden = notPermitted(plan, means)
  if (forbidden) return { outcome: 'not-done', problem: forbidden }
  for (let tries = 1; ; tries += 1) {
    const found = await stepsFor(plan, means)
    if (!found.ok) return cannotTell(found.problem)
    const gone = missingFrom(found.value, means, memory)
    if (gone) return gone
    if (hasEnded(plan, found.value, means)) return { outcome: 'yes-ended' }
    if (found.value.steps.length === 0) return done(plan, found.value, means, memory)
    memory.stops.add(plan.frame.at)
    const answer = await means.record.transaction(bundleOf(found.value.steps, means), false)
    if (answer.ok) return settle(plan, found.value, means, memory)
    const { problem } = answer
    if (problem.problem === 'changed-by-someone-else' && tries < TRIES) continue
    return afterProblem(problem, plan, means, memory)
  }
}

/** Looks again, and only looks. */
export async function checkStop(plan: StopPlan, means: Means, memory: Memory): Promise<ChangeOutcome> {
  if (plan.frame.person.id !== means.patient) return { outcome: 'not-allowed' }
  const found = await stepsFor(plan, means)
  if (!found.ok) return cannotTell(found.problem)
  const gone = missingFrom(found.value, means, memory)
  if (gone) return gone
  if (hasEnded(plan, found.value, means)) return { outcome: 'yes-ended' }
  if (found.value.steps.length > 0) return cannotTell(UNCLEAR)
  return { outcome: 'done', at: means.now(), attested: false }
}

/** From the moment it was heard, whatever the record answers: a yes that was taken back is not sent. */
export function remember(plan: StopPlan, { stopped }: Memory): void {
  if (plan.act === 'go-on' || !mayBeSent(plan)) return
  for (const { review, recipient } of plan.referrals) stopped.add(`${review}.${recipient}`)
}

function isAllowed(plan: StopPlan, means: Means): boolean {
  return plan.frame.person.id === means.patient && mayBeSent(plan)
}

function notPermitted({ act }: StopPlan, { capabilities, issuer }: Means): RecordProblem | undefined {
  if (issuer.writes === 'off' || !capabilities.transaction)
    return { problem: 'not-supported', doing: 'save Bundle' }
  const types: WrittenType[] = ['ServiceRequest', 'Task', ...(act === 'stop' ? (['Consent'] as const) : [])]
  const denied = types.find((type) => capabilities.canWrite(type, 'update') !== 'yes')
  return denied && { problem: 'not-allowed', doing: `update ${denied}` }
}

/** Nothing goes on without a yes that stands at this moment, whatever the page was told when it was opened. DF-4 DF-10 */
function hasEnded({ act, referrals }: StopPlan, { consents }: Steps, means: Means): boolean {
  return act === 'go-on' && !allInForce(referrals, consents, means.now())
}

/** What the record does not show may still be on its way; only what certainly never came needs no stopping. */
function missingFrom({ missing }: Steps, means: Means, memory: Memory): ChangeOutcome | undefined {
  const open = missing.filter(({ review }) => {
    const sent = memory.sent.get(review)
    return !sent || mayStillCome(sent, means)
  })
  return open.length > 0 ? cannotTell(UNCLEAR) : undefined
}

/** What came from the record goes back as it came, but for what was changed. */
function bundleOf(steps: readonly Step[], { capabilities }: Means): JsonObject {
  return {
    resourceType: 'Bundle',
    type: 'transaction',
    entry: steps.map(({ type, identifier: { system, value }, of, resource }) => {
      if (of) {
        const ifMatch = of.version === '' ? {} : { ifMatch: `W/"${of.version}"` }
        return { resource, request: { method: 'PUT', url: `${type}/${of.id}`, ...ifMatch } }
      }
      const once = capabilities.conditionalCreate(type)
        ? { ifNoneExist: `identifier=${system}|${value}` }
        : {}
      return { resource, request: { method: 'POST', url: type, ...once } }
    }),
  }
}

async function afterProblem(
  problem: RecordProblem,
  plan: StopPlan,
  means: Means,
  memory: Memory,
): Promise<ChangeOutcome> {
  const found = await stepsFor(plan, means)
  const wasLost = LOST.includes(problem.problem)
  if (!found.ok) return wasLost ? cannotTell(found.problem) : { outcome: 'not-done', problem }
  if (found.value.steps.length === 0) return done(plan, found.value, means, memory)
  return wasLost ? cannotTell(UNCLEAR) : { outcome: 'not-done', problem }
}

/** Every entry read back and compared, as after saving. */
async function settle(
  plan: StopPlan,
  { steps }: Steps,
  means: Means,
  memory: Memory,
): Promise<ChangeOutcome> {
  const types = new Set<WrittenType>()
  for (const step of steps) {
    const held = await readBack(step, means)
    if (!held.ok) return cannotTell(held.problem)
    const { resource } = held.value
    const same = sameContent(step.resource, resource, means.issuer.iss)
    if (!same || !labelsKept(step.resource, resource)) types.add(step.type)
  }
  if (types.size > 0) return { outcome: 'not-kept', types: [...types] }
  const now = await stepsFor(plan, means)
  if (!now.ok) return cannotTell(now.problem)
  return now.value.steps.length === 0 ? done(plan, now.value, means, memory) : cannotTell(UNCLEAR)
}

async function readBack(
  { type, identifier, of }: Step,
  means: Means,
): Promise<{ ok: true; value: Stored } | { ok: false; problem: RecordProblem }> {
  if (of) return means.record.read(type, of.id)
  const found = await findByIdentifier(type, identifier, means)
  if (!found.ok) return found
  const [stored] = found.value
  return stored ? { ok: true, value: stored } : { ok: false, problem: UNCLEAR }
}

/** True of the record now. Who did it is told there as well, where it was this app that did. */
async function done(
  plan: StopPlan,
  { referrals }: Steps,
  means: Means,
  memory: Memory,
): Promise<ChangeOutcome> {
  if (plan.act === 'go-on')
    for (const { review, recipient } of plan.referrals) memory.stopped.delete(`${review}.${recipient}`)
  const attested =
    !memory.stops.has(plan.frame.at) ||
    (await attestChange({ frame: plan.frame, byPatient: plan.act !== 'hold' }, referrals, means))
  return { outcome: 'done', at: means.now(), attested }
}

function cannotTell(problem: RecordProblem): ChangeOutcome {
  if (problem.problem === 'session-ended' || problem.problem === 'wrong-patient')
    return { outcome: 'cannot-tell', problem }
  return { outcome: 'cannot-tell', problem: UNCLEAR }
}
