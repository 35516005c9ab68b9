import type { Result } from '../../problem/problem.ts'
import type { CorrectPlan } from '../../write-back/correct-plan.ts'
import type { Write } from '../../write-back/plan.ts'
import { isJsonObject, objectsIn, type JsonObject } from '../json-object.ts'
import { instrumentLinkId } from '../own-entries.ts'
import { isAbout, labelsKept, mostProtective, sameContent } from './compare.ts'
import { referralWithout, taskWithout } from './correct-carried.ts'
import { emptied, noteOfOthers } from './correct-in-error.ts'
import { isAmong, withoutAnswers } from './correct-items.ts'
import { SYSTEMS, type IdentifiedType } from './identifiers.ts'
import { labelsFor } from './labels.ts'
import type { Means } from './means.ts'
import type { Stored } from './record.ts'

/** One entry of the review that is to be changed. */
export interface CorrectStep {
  type: IdentifiedType
  held: Stored
  resource: JsonObject
}

const TOUCHED: Record<CorrectPlan['act'], readonly IdentifiedType[]> = {
  'take-out': ['ServiceRequest', 'Task', 'QuestionnaireResponse'],
  'in-error': ['ServiceRequest', 'Task', 'Consent', 'Flag', 'QuestionnaireResponse'],
}

/** What still has to be changed for the plan to be true of the record. Nothing, once it is done. */
export async function correctSteps(plan: CorrectPlan, means: Means): Promise<Result<CorrectStep[]>> {
  const { record, patient, issuer } = means
  const types = TOUCHED[plan.act]
  const found = await Promise.all(types.map((type) => record.search(type, { patient })))
  const steps: CorrectStep[] = []
  for (const [place, type] of types.entries()) {
    const answer = found[place]
    if (!answer?.ok) return answer ?? { ok: true, value: [] }
    const own = answer.value.filter(
      (stored) =>
        stored.type === type &&
        isAbout(stored.resource, patient, issuer.iss) &&
        ownValues(type, stored).some((value) => isOf(value, plan)),
    )
    steps.push(...own.flatMap((held) => stepFor(type, held, plan, means)))
  }
  return { ok: true, value: steps }
}

/** No label that stands there is taken off, and what may be at risk now is hidden from the patient's side. DF-2 */
function stepFor(type: IdentifiedType, held: Stored, plan: CorrectPlan, means: Means): CorrectStep[] {
  const before = held.resource
  const isForgotten = ['contact.sight', 'contact.phone'].some((id) => isAmong(plan.linkIds, id))
  const isHidden = !plan.frame.patientSideIsSafe || isForgotten
  const wanted = { meta: { security: labelsFor(LABELLED[type], !isHidden, means.site) } }
  const security = mostProtective(wanted, before)
  const after = plan.act === 'take-out' ? takenOut(type, held, plan) : made(type, held, plan, means)
  const resource = { ...after, meta: { security } }
  const isSame = sameContent(resource, before, means.issuer.iss)
  // What carried none of the words is left as it is.
  const stands = isSame && (labelsKept(resource, before) || type !== 'QuestionnaireResponse')
  return stands ? [] : [{ type, held, resource }]
}

const LABELLED: Record<IdentifiedType, Write['write']> = {
  QuestionnaireResponse: 'response',
  Flag: 'flag',
  Consent: 'consent',
  ServiceRequest: 'referral',
  Task: 'team-task',
}

function takenOut(type: IdentifiedType, held: Stored, { review, linkIds }: CorrectPlan): JsonObject {
  if (type === 'ServiceRequest') return referralWithout(held.resource, linkIds)
  if (type === 'Task') return taskWithout(held.resource, linkIds)
  const [value = ''] = ownValues(type, held)
  const behind = value === review ? '' : `${instrumentLinkId}${value.slice(review.length + 1)}/`
  const { item, ...other } = held.resource
  const left = withoutAnswers(item, linkIds, behind)
  if (sameContent({ item: left }, { item }, '')) return held.resource
  return { ...other, status: 'amended', ...(left.length > 0 && { item: left }) }
}

function made(type: IdentifiedType, held: Stored, plan: CorrectPlan, means: Means): JsonObject {
  const others = type === 'Flag' ? noteOfOthers(held, (value) => value === plan.review) : undefined
  return others ?? emptied(type, held, means)
}

/** By which entries of ours are known again. */
function ownValues(type: IdentifiedType, { resource: { identifier } }: Stored): string[] {
  const all = isJsonObject(identifier) ? [identifier] : objectsIn(identifier)
  return all.flatMap(({ system, value }) =>
    system === SYSTEMS[type] && typeof value === 'string' ? [value] : [],
  )
}

function isOf(value: string, { review }: CorrectPlan): boolean {
  return value === review || value.startsWith(`${review}.`)
}
