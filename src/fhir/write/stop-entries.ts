import type { Coding, Task } from 'fhir/r4'
import type { Result } from '../../problem/problem.ts'
import { sameReferred, type Referred } from '../../chart/earlier.ts'
import type { stopTasks } from '../../site/own-names.ts'
import type { TeamPurpose } from '../../write-back/plan.ts'
import type { StopPlan } from '../../write-back/stop-plan.ts'
import { basisOf } from '../basis-of.ts'
import { objectsIn, type JsonObject } from '../json-object.ts'
import { isAbout, labelsKept, mostProtective } from './compare.ts'
import { findByIdentifier } from './find.ts'
import { ownIdentifier, SYSTEMS, type IdentifiedType, type OwnIdentifier } from './identifiers.ts'
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
  security: readonly Coding[]
  /** It stands as it should, but for its labels. */
  labelsOnly: boolean
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
  /** A yes would have to end that this sign-in may not change. */
  yesStands: boolean
  /** One of them does not say that it rests on the patient's yes, so it is not theirs to stop. R-156 */
  isForbidden: boolean
}

const TYPES = { referral: 'ServiceRequest', fulfil: 'Task', consent: 'Consent', 'team-task': 'Task' } as const

interface Wanted {
  write: keyof typeof TYPES
  review: string
  name: string
  change: Change
  /** Made where it is not there, about a referral of the same review that stands like one of these. */
  make?: { purpose: 'ask-alone' | 'review'; about: readonly string[] }
}

/**
 * What still has to be changed for the plan to be true of the record. Nothing, once it is done. `mayEnd`: whether this
 * sign-in may end the yes itself.
 */
export async function stepsFor(
  plan: StopPlan,
  means: Means,
  mayEnd: boolean = means.capabilities.canWrite('Consent', 'update') === 'yes',
): Promise<Result<Steps>> {
  const waiting = await othersOnHold(plan, means)
  const found = await Promise.all(
    wantedFor(plan, waiting).map(async (wanted) => {
      const identifier = identifierOf(wanted)
      return { wanted, found: await findByIdentifier(TYPES[wanted.write], identifier, means) }
    }),
  )
  const steps: Step[] = []
  const referrals: Stored[] = []
  const consents: Stored[] = []
  for (const { wanted, found: one } of found) {
    if (!one.ok) return one
    if (wanted.write === 'referral') referrals.push(...one.value)
    if (wanted.write === 'consent') consents.push(...one.value)
    steps.push(...stepsOf(wanted, one.value, referrals, plan, means))
  }
  return {
    ok: true,
    value: {
      steps: steps.filter(({ type }) => mayEnd || type !== 'Consent'),
      referrals,
      consents,
      missing: plan.referrals.filter((referral) => !referrals.some((held) => isOf(held, referral))),
      yesStands: !mayEnd && steps.some(({ type, labelsOnly }) => type === 'Consent' && !labelsOnly),
      isForbidden: referrals.some(({ resource }) => basisOf(resource) !== 'consent'),
    },
  }
}

function stepsOf(
  wanted: Wanted,
  there: readonly Stored[],
  referrals: readonly Stored[],
  plan: StopPlan,
  means: Means,
): Step[] {
  const { make, review } = wanted
  if (!make) return there.flatMap((stored) => changed(wanted, stored, plan, means))
  const about = referrals.find(
    (stored) => make.about.includes(statusOf(stored)) && isOfReview(stored, review),
  )
  if (!about) return []
  if (there.length > 0) return there.flatMap((stored) => changed(wanted, stored, plan, means))
  const identifier = identifierOf(wanted)
  const resource = stopTaskFrom(plan, means.site, { purpose: make.purpose, identifier, about })
  const security = resource.meta?.security ?? []
  return [{ type: 'Task', identifier, resource, security, labelsOnly: false }]
}

/** The patient is asked also about what a service has finished meanwhile: they did not ask for it to stop themselves. */
const TO_ASK_ABOUT = ['draft', 'active', 'on-hold', 'unknown', 'completed']
const ANY = [...TO_ASK_ABOUT, 'revoked']

/**
 * Of the plan's reviews, those in which another referral stays on hold: the patient is still to be asked about it. Where
 * that cannot be seen each counts as one: a task too many is read, and a stop that waits for it is not made. DF-10
 */
async function othersOnHold({ act, referrals }: StopPlan, means: Means): Promise<readonly string[]> {
  if (act === 'hold') return []
  const found = await means.record.search('ServiceRequest', {
    patient: means.patient,
    identifier: `${SYSTEMS.ServiceRequest}|`,
  })
  if (!found.ok) return referrals.map(({ review }) => review)
  const waiting = found.value.filter((stored) => isOurs(stored, means) && statusOf(stored) === 'on-hold')
  const others = waiting.flatMap(({ resource }) =>
    referredIn(resource).filter((one) => !referrals.some((other) => sameReferred(one, other))),
  )
  return others.map(({ review }) => review)
}

function isOurs({ type, resource }: Stored, { patient, issuer }: Means): boolean {
  const identifiers = objectsIn(resource['identifier'])
  return (
    type === 'ServiceRequest' &&
    isAbout(resource, patient, issuer.iss) &&
    identifiers.some(({ system }) => system === SYSTEMS.ServiceRequest)
  )
}

function wantedFor({ act, referrals, endTries }: StopPlan, waiting: readonly string[]): Wanted[] {
  const reviews = [...new Set(referrals.map(({ review }) => review))]
  const each = (write: Wanted['write'], change: Change): Wanted[] =>
    referrals.map(({ review, recipient }) => ({ write, review, name: recipient, change }))
  const team = (
    name: TeamPurpose | (typeof stopTasks)[number],
    change: Change,
    make?: Wanted['make'],
  ): Wanted[] =>
    reviews.map((review) => ({ write: 'team-task', review, name, change, ...(make && { make }) }))
  return [
    ...each('referral', changeReferral),
    ...each('fulfil', changeFulfil),
    ...each('consent', changeConsent),
    ...(act === 'hold'
      ? team('on-hold', askAgain, { purpose: 'ask-alone', about: TO_ASK_ABOUT })
      : team('on-hold', changeTeamTask('completed')).filter(({ review }) => !waiting.includes(review))),
    ...(act === 'stop' ? team('stopped', askAgain, { purpose: 'review', about: ANY }) : []),
    ...(act === 'stop' && endTries
      ? (['retry', 'ask-alone', 'ask-on-waking'] as const).flatMap((name) =>
          team(name, changeTeamTask('cancelled')),
        )
      : []),
  ]
}

/** No label that stands there is taken off, one that was lost is put back, and what may be at risk now is hidden. DF-2 */
function changed(wanted: Wanted, stored: Stored, plan: StopPlan, { site }: Means): Step[] {
  const next = wanted.change(stored.resource, plan)
  const own = { meta: { security: labelsFor(wanted.write, plan.frame.patientSideIsSafe, site) } }
  const security = mostProtective(own, stored.resource)
  const meta = { security }
  if (!next && labelsKept({ meta }, stored.resource)) return []
  const resource = { ...(next ?? stored.resource), meta }
  const type = TYPES[wanted.write]
  return [{ type, identifier: identifierOf(wanted), of: stored, resource, security, labelsOnly: !next }]
}

function identifierOf({ write, review, name }: Wanted): OwnIdentifier {
  return ownIdentifier(TYPES[write], `${review}.${name}`)
}

function statusOf({ resource: { status } }: Stored): string {
  return typeof status === 'string' ? status : ''
}

export function isOf({ resource }: Stored, referral: Referred): boolean {
  return referredIn(resource).some((one) => sameReferred(one, referral))
}

function isOfReview({ resource }: Stored, review: string): boolean {
  return referredIn(resource).some((one) => one.review === review)
}

function referredIn({ identifier }: JsonObject): Referred[] {
  return objectsIn(identifier).map(({ value }) => {
    const [review = '', recipient = ''] = typeof value === 'string' ? value.split('.') : []
    return { review, recipient }
  })
}
