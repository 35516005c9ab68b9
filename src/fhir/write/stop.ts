import type { Task } from 'fhir/r4'
import type { RecordProblem } from '../../problem/problem.ts'
import type { ChangeOutcome } from '../../write-back/change.ts'
import type { Written } from '../../write-back/outcome.ts'
import { mayBeSent, type StopPlan } from '../../write-back/stop-plan.ts'
import type { JsonObject } from '../json-object.ts'
import { labelsKept, sameContent } from './compare.ts'
import { findByIdentifier, type Placed } from './find.ts'
import { allInForce } from './in-force.ts'
import type { Means, Memory } from './means.ts'
import { triedInVain, tryLabels } from './probe.ts'
import { protect } from './protect.ts'
import type { Stored } from './record.ts'
import { stepsFor, type Step, type Steps } from './stop-entries.ts'
import { cannotTell, lookedUp, settled, UNCLEAR } from './stop-outcome.ts'
import { undo } from './undo.ts'

/** A service may take the referral up at the same moment: then it is looked at again, and stopped as it stands. */
const TRIES = 3
const LOST: readonly RecordProblem['problem'][] = ['no-clear-answer', 'not-understood']

/**
 * Makes a plan to stop, hold or go on true of the record, in one transaction, each entry only in the version it was
 * read in, and reads it back. R-048 DF-10
 */
export async function stop(plan: StopPlan, means: Means, memory: Memory): Promise<ChangeOutcome> {
  if (!isAllowed(plan, means)) return { outcome: 'not-allowed' }
  const forbidden = notPermitted(means)
  if (forbidden) return { outcome: 'not-done', problem: forbidden }
  let mayEnd = means.capabilities.canWrite('Consent', 'update') === 'yes'
  for (let tries = 1; ; tries += 1) {
    const found = await stepsFor(plan, means, mayEnd)
    if (!found.ok) return cannotTell(found.problem)
    if (found.value.isForbidden) return { outcome: 'not-allowed' }
    if (hasEnded(plan, found.value, means)) return { outcome: 'yes-ended' }
    if (found.value.steps.length === 0) return settled(plan, found.value, means, memory)
    const lost = await labelsLost(plan, found.value, means, memory)
    if (lost) return lost
    memory.stops.add(plan.frame.at)
    const answer = await means.record.transaction(bundleOf(found.value.steps, means), false)
    if (answer.ok) return settle(plan, found.value, means, memory, mayEnd)
    const { problem } = answer
    if (problem.problem === 'changed-by-someone-else' && tries < TRIES) continue
    // The referral itself is not left standing because the yes it rests on may not be touched.
    const isRefused = REFUSED.includes(problem.problem)
    if (isRefused && mayEnd && found.value.steps.some(({ type }) => type === 'Consent')) {
      mayEnd = false
      continue
    }
    return afterProblem(problem, plan, means, memory, mayEnd)
  }
}

const REFUSED: readonly RecordProblem['problem'][] = ['not-allowed', 'not-supported', 'refused']

/** Looks again, and only looks. */
export async function checkStop(plan: StopPlan, means: Means, memory: Memory): Promise<ChangeOutcome> {
  if (plan.frame.person.id !== means.patient) return { outcome: 'not-allowed' }
  const found = await stepsFor(plan, means)
  if (!found.ok) return cannotTell(found.problem)
  if (hasEnded(plan, found.value, means)) return { outcome: 'yes-ended' }
  const { steps } = found.value
  if (steps.length === 0) return lookedUp(plan, found.value, means, memory)
  // It stands as it should, and for more to see than should: that is no longer unclear.
  if (steps.every(({ labelsOnly }) => labelsOnly)) {
    const entries = steps.flatMap(({ of }) => (of ? [writtenOf({ stored: of })] : []))
    return { outcome: 'not-kept', entries }
  }
  return cannotTell(UNCLEAR)
}

/** From the moment it was heard, whatever the record answers: a yes that was taken back is not sent. */
export function remember(plan: StopPlan, { stopped }: Memory): void {
  if (plan.act === 'go-on' || !mayBeSent(plan)) return
  for (const { review, recipient } of plan.referrals) stopped.add(`${review}.${recipient}`)
}

function isAllowed(plan: StopPlan, means: Means): boolean {
  return plan.frame.person.id === means.patient && mayBeSent(plan)
}

/** A yes that may not be ended here does not keep the referral itself from being stopped. */
function notPermitted({ capabilities, issuer }: Means): RecordProblem | undefined {
  if (issuer.writes === 'off' || !capabilities.transaction)
    return { problem: 'not-supported', doing: 'save Bundle' }
  const types = ['ServiceRequest', 'Task'] as const
  const denied = types.find((type) => capabilities.canWrite(type, 'update') !== 'yes')
  return denied && { problem: 'not-allowed', doing: `update ${denied}` }
}

/** Nothing goes on without a yes that stands at this moment, whatever the page was told when it was opened. DF-4 DF-10 */
function hasEnded({ act, referrals }: StopPlan, { consents, missing }: Steps, means: Means): boolean {
  const shown = referrals.filter((referral) => !missing.includes(referral))
  return act === 'go-on' && !allInForce(shown, consents, means.now())
}

/** Labels before content, as when a review is saved; for what this sign-in may only change, they are looked at after. */
async function labelsLost(
  { frame }: StopPlan,
  { steps }: Steps,
  means: Means,
  memory: Memory,
): Promise<ChangeOutcome | undefined> {
  const tried = steps
    .filter(({ type }) => means.capabilities.canWrite(type) === 'yes')
    .map(({ type, security }) => ({ type, resource: { meta: { security: [...security] } } }))
  const lost = await tryLabels(tried, frame.screening, means, memory, 'changing')
  return lost && triedInVain(lost)
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
  mayEnd: boolean,
): Promise<ChangeOutcome> {
  const found = await stepsFor(plan, means, mayEnd)
  const wasLost = LOST.includes(problem.problem)
  if (!found.ok) return wasLost ? cannotTell(found.problem) : { outcome: 'not-done', problem }
  if (found.value.steps.length === 0) return settled(plan, found.value, means, memory)
  return wasLost ? cannotTell(UNCLEAR) : { outcome: 'not-done', problem }
}

/** Every entry read back and compared, as after saving. */
async function settle(
  plan: StopPlan,
  { steps }: Steps,
  means: Means,
  memory: Memory,
  mayEnd: boolean,
): Promise<ChangeOutcome> {
  const notKept: { step: Step; stored: Stored }[] = []
  for (const step of steps) {
    const held = await readBack(step, means)
    if (!held.ok) return cannotTell(held.problem)
    const { resource } = held.value
    const same = sameContent(step.resource, resource, means.issuer.iss)
    if (!same || !labelsKept(step.resource, resource)) notKept.push({ step, stored: held.value })
  }
  if (notKept.length > 0) {
    await undo(notKept.flatMap(asMade), means)
    for (const { step, stored } of notKept)
      if (step.of && !labelsKept(step.resource, stored.resource))
        await protect(step.resource, stored, () => withoutWords(step.resource), means)
    return { outcome: 'not-kept', entries: notKept.map(writtenOf) }
  }
  const now = await stepsFor(plan, means, mayEnd)
  if (!now.ok) return cannotTell(now.problem)
  return now.value.steps.length === 0 ? settled(plan, now.value, means, memory) : cannotTell(UNCLEAR)
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

/** What was new is taken out again; what was there already cannot be without letting the referral go on. */
function asMade({ step, stored }: { step: Step; stored: Stored }): Placed[] {
  const { type, identifier, of, resource } = step
  return of || !isTask(resource)
    ? []
    : [{ draft: { urn: '', type, identifier, resource }, stored, exposed: true }]
}

function isTask(resource: Step['resource']): resource is Task {
  return resource['resourceType'] === 'Task'
}

/** That it is stopped, or waits, has to stand; what the patient agreed to tell need not. */
function withoutWords(resource: Step['resource']): JsonObject {
  const { note: _note, reasonCode: _reason, description: _description, ...bare }: JsonObject = { ...resource }
  return bare
}

function writtenOf({ stored: { type, id, version } }: { stored: Stored }): Written {
  return { type, id, version }
}
