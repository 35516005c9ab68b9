import { permission } from '../consent/consent.ts'
import { patientIs, type Patient } from '../screening/patient.ts'
import { informationItems } from '../screening/sharing.ts'
import type { Write, WritePlan } from './plan.ts'

type Referral = Extract<Write, { write: 'referral' }>

/**
 * The referrals of a plan that nothing allows. The sender asks this again at the moment of sending, so that no screen,
 * however wrong, can send what nobody agreed to. Empty means every referral has its basis. DF-4 R-048
 */
export function withoutBasis(plan: WritePlan, now: number): Referral[] {
  const patient = patientOf(plan)
  return plan.writes
    .filter((item) => item.write === 'referral')
    .filter((referral) => !isAllowed(referral, plan, patient, now))
}

function isAllowed(referral: Referral, plan: WritePlan, patient: Patient | undefined, now: number): boolean {
  if (referral.basis === 'duty-to-protect') return patient === 'child'
  if (patient !== 'adult') return false
  const given = plan.writes.find(
    (item) => item.write === 'consent' && item.recipient.id === referral.recipient.id,
  )
  if (given?.write !== 'consent') return false
  const information = informationItems.filter((item) => referral.content[item] !== undefined)
  const answer = permission(given.consent, { recipient: referral.recipient.id, information }, now)
  return answer.allowed && answer.information.length === information.length
}

function patientOf(plan: WritePlan): Patient | undefined {
  const response = plan.writes.find((item) => item.write === 'response')
  return response?.write === 'response' ? patientIs(response.kept.conditions, response.kept.age) : undefined
}
