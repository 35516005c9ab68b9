import type { Task } from 'fhir/r4'
import type { Result } from '../../problem/problem.ts'
import { sameReferred, type Referred } from '../../chart/earlier.ts'
import type { StopPlan } from '../../write-back/stop-plan.ts'
import type { JsonObject } from '../json-object.ts'
import { mostProtective } from './compare.ts'
import { findByIdentifier } from './find.ts'
import { ownIdentifier, type IdentifiedType, type OwnIdentifier } from './identifiers.ts'
import { labelsFor } from './labels.ts'
import type { Means } from './means.ts'
import type { Stored } from './record.ts'
import {
  askAgain,
  changeConsent,
  changeFulfil,
  changeReferral,
  changeTeamTask,
  type Change,
} from './stop-changes.ts'
import { stopTaskFrom } from './stop-task.ts'

/** One entry that is to be changed, or made where `of` is absent. */
export interface Step {
  type: IdentifiedType
  identifier: OwnIdentifier
  of?: Stored
  resource: JsonObject | Task
}

export interface Steps {
  /** In the order they are sent: first of all, nobody acts on the referral any more. */
  steps: readonly Step[]
  /** The referrals themselves, as the record holds them. */
  referrals: readonly Stored[]
  /** What was agreed to, as the record holds it. */
  consents: readonly Stored[]
  /** Referrals the record does not show. */
  missing: readonly Referred[]
}

interface Wanted {
  type: IdentifiedType
  value: string
  change: Change
  /** Made where it is not there. */
  make?: 'ask-alone' | 'review'
  /** Only about a referral that stands like this. */
  only?: readonly string[]
}

/** What still has to be changed for the plan to be true of the record. Nothing, once it is done. */
export async function stepsFor(plan: StopPlan, means: Means): Promise<Result<Steps>> {
  const found = await Promise.all(
    wantedFor(plan).map(async (wanted) => ({
      wanted,
      found: await findByIdentifier(wanted.type, ownIdentifier(wanted.type, wanted.value), means),
    })),
  )
  const steps: Step[] = []
  const referrals: Stored[] = []
  const consents: Stored[] = []
  for (const { wanted, found: one } of found) {
    if (!one.ok) return one
    if (wanted.type === 'ServiceRequest') referrals.push(...one.value)
    if (wanted.type === 'Consent') consents.push(...one.value)
    const about = referrals.find((stored) => !wanted.only || wanted.only.includes(statusOf(stored)))
    if (wanted.make && !about) continue
    if (one.value.length === 0 && wanted.make && about)
      steps.push(made(wanted, wanted.make, plan, means, about))
    steps.push(...one.value.flatMap((stored) => changed(wanted, stored, plan, means)))
  }
  const missing = plan.referrals.filter((referral) => !referrals.some((held) => isOf(held, referral)))
  return { ok: true, value: { steps, referrals, consents, missing } }
}

function wantedFor({ act, referrals, endTries }: StopPlan): Wanted[] {
  const reviews = [...new Set(referrals.map(({ review }) => review))]
  const each = (type: IdentifiedType, change: Change): Wanted[] =>
    referrals.map(({ review, recipient }) => ({ type, value: `${review}.${recipient}`, change }))
  const team = (name: string, change: Change, more: Pick<Wanted, 'make' | 'only'> = {}): Wanted[] =>
    reviews.map((review) => ({ type: 'Task', value: `${review}.${name}`, change, ...more }))
  return [
    ...each('ServiceRequest', changeReferral),
    ...each('Task', changeFulfil),
    ...each('Consent', changeConsent),
    ...(act === 'hold'
      ? // What is over needs no question.
        team('on-hold', askAgain, { make: 'ask-alone', only: ['draft', 'active', 'on-hold', 'unknown'] })
      : team('on-hold', changeTeamTask('completed'))),
    ...(act === 'stop' ? team('stopped', askAgain, { make: 'review' }) : []),
    ...(act === 'stop' && endTries
      ? ['retry', 'ask-alone', 'ask-on-waking'].flatMap((name) => team(name, changeTeamTask('cancelled')))
      : []),
  ]
}

/** No label that stands there is taken off, and what may be at risk now is hidden from the patient's side. DF-2 */
function changed({ type, value, change }: Wanted, stored: Stored, plan: StopPlan, { site }: Means): Step[] {
  const resource = change(stored.resource, plan)
  if (!resource) return []
  const write = type === 'Consent' ? 'consent' : type === 'ServiceRequest' ? 'referral' : 'team-task'
  const wanted = { meta: { security: labelsFor(write, plan.frame.patientSideIsSafe, site) } }
  const security = mostProtective(wanted, stored.resource)
  const identifier = ownIdentifier(type, value)
  return [{ type, identifier, of: stored, resource: { ...resource, meta: { security } } }]
}

function made(
  { type, value }: Wanted,
  purpose: 'ask-alone' | 'review',
  plan: StopPlan,
  { site }: Means,
  about: Stored,
): Step {
  const identifier = ownIdentifier(type, value)
  return { type, identifier, resource: stopTaskFrom(plan, site, { purpose, identifier, about }) }
}

function statusOf({ resource: { status } }: Stored): string {
  return typeof status === 'string' ? status : ''
}

export function isOf({ resource }: Stored, referral: Referred): boolean {
  const identifiers = Array.isArray(resource['identifier']) ? resource['identifier'] : []
  return identifiers.some(({ value }: JsonObject) => {
    const [review = '', recipient = ''] = typeof value === 'string' ? value.split('.') : []
    return sameReferred({ review, recipient }, referral)
  })
}
