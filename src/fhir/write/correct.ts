import type { RecordProblem } from '../../problem/problem.ts'
import type { ChangeOutcome } from '../../write-back/change.ts'
import type { Written } from '../../write-back/outcome.ts'
import { isByPatient, mayCorrect, type CorrectPlan } from '../../write-back/correct-plan.ts'
import { isJsonObject, type JsonObject } from '../json-object.ts'
import { attestChange, isAttested, type Attesting } from './attest-change.ts'
import { labelsKept, sameContent } from './compare.ts'
import { emptied } from './correct-in-error.ts'
import { correctSteps, type CorrectStep } from './correct-steps.ts'
import { findByIdentifier } from './find.ts'
import { ownIdentifier } from './identifiers.ts'
import type { Means, Memory } from './means.ts'
import { triedInVain, tryLabels } from './probe.ts'
import { protect } from './protect.ts'
import type { Stored } from './record.ts'

/** Somebody may change an entry at the same moment: then it is looked at again, and put right as it stands. */
const TRIES = 3
const UNCLEAR: RecordProblem = { problem: 'no-clear-answer', doing: 'save Bundle' }
const LOST: readonly RecordProblem['problem'][] = ['no-clear-answer', 'not-understood']
const NOT_ALLOWED: ChangeOutcome = { outcome: 'not-allowed' }

/**
 * Puts a saved review right with all that carried it, in one transaction, each entry only in the version it was read
 * in, and reads it back. Earlier versions stay: only those who run the record can purge them. DF-8 R-079
 */
export async function correct(plan: CorrectPlan, means: Means, memory: Memory): Promise<ChangeOutcome> {
  for (let tries = 1; ; tries += 1) {
    const looked = await look(plan, means)
    if ('outcome' in looked) return looked
    const { review, steps } = looked
    if (steps.length === 0) return done(plan, review, means)
    const forbidden = notPermitted(steps, means) ?? (await labelsLost(plan, steps, means, memory))
    if (forbidden) return forbidden
    const answer = await means.record.transaction(bundleOf(steps), false)
    if (answer.ok) return settle(plan, review, steps, means)
    const { problem } = answer
    if (problem.problem === 'changed-by-someone-else' && tries < TRIES) continue
    return afterProblem(problem, plan, steps, means)
  }
}

/** Looks again, and only looks. */
export async function checkCorrect(plan: CorrectPlan, means: Means): Promise<ChangeOutcome> {
  const looked = await look(plan, means)
  if ('outcome' in looked) return looked
  if (looked.steps.length > 0) return { outcome: 'cannot-tell', problem: UNCLEAR }
  return {
    outcome: 'done',
    at: means.now(),
    attested: await isAttested(attesting(plan), looked.review, means),
  }
}

interface Looked {
  review: Stored
  steps: readonly CorrectStep[]
}

async function look(plan: CorrectPlan, means: Means): Promise<Looked | ChangeOutcome> {
  if (plan.frame.person.id !== means.patient || !mayCorrect(plan)) return NOT_ALLOWED
  if (means.issuer.writes === 'off' || !means.capabilities.transaction)
    return { outcome: 'not-done', problem: { problem: 'not-supported', doing: 'save Bundle' } }
  const identifier = ownIdentifier('QuestionnaireResponse', plan.review)
  const found = await findByIdentifier('QuestionnaireResponse', identifier, means)
  if (!found.ok) return { outcome: 'cannot-tell', problem: found.problem }
  const [review] = found.value
  if (!review) return { outcome: 'cannot-tell', problem: UNCLEAR }
  if (!isBy(review, plan, means)) return NOT_ALLOWED
  const steps = await correctSteps(plan, means)
  return steps.ok ? { review, steps: steps.value } : { outcome: 'cannot-tell', problem: steps.problem }
}

function isBy({ resource }: Stored, { frame }: CorrectPlan, { issuer }: Means): boolean {
  const by = isJsonObject(resource['author']) ? resource['author']['reference'] : undefined
  const base = `${issuer.iss.replace(/\/$/, '')}/`
  const plain = (reference: string) => reference.replace(base, '').replace(/\/_history\/.*$/, '')
  return typeof by === 'string' && plain(by) === plain(frame.author.reference)
}

function notPermitted(steps: readonly CorrectStep[], { capabilities }: Means): ChangeOutcome | undefined {
  const denied = steps.find(({ type }) => capabilities.canWrite(type, 'update') !== 'yes')
  return (
    denied && { outcome: 'not-done', problem: { problem: 'not-allowed', doing: `update ${denied.type}` } }
  )
}

/** Labels before content, as before saving; what is emptied has no content to try them for. DF-2 */
async function labelsLost(
  plan: CorrectPlan,
  steps: readonly CorrectStep[],
  means: Means,
  memory: Memory,
): Promise<ChangeOutcome | undefined> {
  if (plan.act === 'in-error') return undefined
  const lost = await tryLabels(steps, plan.frame.screening, means, memory, 'changing')
  return lost && triedInVain(lost)
}

/** What came from the record goes back as it came, but for what was changed. */
function bundleOf(steps: readonly CorrectStep[]): JsonObject {
  return {
    resourceType: 'Bundle',
    type: 'transaction',
    entry: steps.map(({ type, held: { id, version }, resource }) => {
      const ifMatch = version === '' ? {} : { ifMatch: `W/"${version}"` }
      return { resource, request: { method: 'PUT', url: `${type}/${id}`, ...ifMatch } }
    }),
  }
}

/** A clear no is only told as one where all of it stands as it stood. */
async function afterProblem(
  problem: RecordProblem,
  plan: CorrectPlan,
  before: readonly CorrectStep[],
  means: Means,
): Promise<ChangeOutcome> {
  const looked = await look(plan, means)
  const wasLost = LOST.includes(problem.problem)
  if ('outcome' in looked) return wasLost ? looked : { outcome: 'not-done', problem }
  if (looked.steps.length === 0) return done(plan, looked.review, means)
  if (wasLost || looked.steps.length < before.length) return { outcome: 'cannot-tell', problem: UNCLEAR }
  return { outcome: 'not-done', problem }
}

/** Every entry read back and compared; one that stands there without its labels is emptied at once. */
async function settle(
  plan: CorrectPlan,
  review: Stored,
  steps: readonly CorrectStep[],
  means: Means,
): Promise<ChangeOutcome> {
  const entries: Written[] = []
  for (const step of steps) {
    const now = await means.record.read(step.type, step.held.id)
    if (!now.ok) return { outcome: 'cannot-tell', problem: UNCLEAR }
    const { resource } = now.value
    const labelled = labelsKept(step.resource, resource)
    const bare = (held: Stored) => ({ ...emptied(step.type, held, means), meta: step.resource['meta'] })
    if (!labelled) await protect(step.resource, now.value, bare, means)
    if (!labelled || !sameContent(step.resource, resource, means.issuer.iss)) {
      const { type, id, version } = now.value
      entries.push({ type, id, version })
    }
  }
  if (entries.length === 0) return done(plan, review, means)
  return { outcome: 'not-kept', entries }
}

/** True of the record now. Who did it is told there as well. */
async function done(plan: CorrectPlan, review: Stored, means: Means): Promise<ChangeOutcome> {
  const attested = await attestChange(attesting(plan), [review], means)
  return { outcome: 'done', at: means.now(), attested }
}

function attesting(plan: CorrectPlan): Attesting {
  const { act, frame, reason } = plan
  return { frame, byPatient: isByPatient(plan), ...(act === 'in-error' && { reason: { text: reason } }) }
}
