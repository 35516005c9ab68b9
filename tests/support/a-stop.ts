import type { Conditions } from '../../src/screening/conditions.ts'
import type { AgeInRecord } from '../../src/screening/patient.ts'
import { planStop, type StopAct, type StopPlan } from '../../src/write-back/stop-plan.ts'
import { aFrame, NOW, SCREENING } from './a-plan.ts'
import { aSite } from './a-site.ts'

const alone: Conditions = { alone: 'alone', language: 'shared-language', ability: 'able' }
export const STOPPED_AT = NOW + 60_000

/** What is to become of the referrals of `agreeing`, heard from the patient alone unless told otherwise. */
export function aStop(
  act: StopAct,
  {
    recipients = ['harbour-house'],
    heard = alone,
    age = 'adult',
    endTries = false,
    at = STOPPED_AT,
    review = SCREENING,
  }: {
    recipients?: readonly string[]
    heard?: Conditions
    age?: AgeInRecord
    endTries?: boolean
    at?: number
    review?: string
  } = {},
): StopPlan {
  return planStop({
    act,
    referrals: recipients.map((recipient) => ({ review, recipient })),
    heard,
    age,
    endTries,
    site: aSite,
    frame: { ...aFrame, screening: 'another-screening', patientSideIsSafe: false, at },
  })
}
