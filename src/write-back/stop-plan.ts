import type { Referred } from '../chart/earlier.ts'
import type { Conditions } from '../screening/conditions.ts'
import { isPatientsOwnWord } from '../screening/own-word.ts'
import { patientIs, type AgeInRecord } from '../screening/patient.ts'
import type { Site } from '../site/site.ts'
import type { Frame, Recipient } from './plan.ts'

/** `stop` and `go-on` are the patient's; whatever anyone else says, a referral waits and the patient is asked alone. */
export type StopAct = 'stop' | 'hold' | 'go-on'

/** What would be changed about referrals that were sent. Like a plan to save, it is shown, tested and sent as it is. */
export interface StopPlan {
  act: StopAct
  referrals: readonly Referred[]
  /** How it was heard, for the sender to ask again at the moment of sending. */
  heard: Conditions
  /** What the record says of the age; what the clinician judges is in `heard`. */
  age: AgeInRecord
  /** What our own team still meant to try ends as well, because the patient wants that. */
  endTries: boolean
  team: Recipient
  /** By when the team looks at it, or asks the patient alone. */
  due: number
  frame: Frame
}

const HOUR = 3_600_000
/** Someone who speaks for the patient may be beside them: they are asked today. */
const ASK_WITHIN = 4 * HOUR
const REVIEW_WITHIN = 24 * HOUR

export function planStop({
  site,
  ...plan
}: Omit<StopPlan, 'team' | 'due'> & { site: Pick<Site, 'safeguardingTeam'> }): StopPlan {
  const { name, known } = site.safeguardingTeam
  return {
    ...plan,
    team: { id: 'safeguarding-team', name, known },
    due: plan.frame.at + (plan.act === 'hold' ? ASK_WITHIN : REVIEW_WITHIN),
  }
}

/**
 * Nothing is ended, and nothing goes on, on anybody's word but the patient's own; where an age is in doubt nothing goes
 * on at all, and what protects a child is nobody's to stop. The sender asks this too. R-048 R-156 R-157 DF-10
 */
export function mayBeSent({ act, referrals, heard, age }: StopPlan): boolean {
  if (referrals.length === 0 || referrals.some(({ recipient }) => recipient === 'child-protection'))
    return false
  if (act === 'hold') return true
  return isPatientsOwnWord(heard) && (act === 'stop' || patientIs(heard, age) === 'adult')
}
