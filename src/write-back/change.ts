import { sameReferred, type Referred } from '../chart/earlier.ts'
import type { RecordProblem } from '../problem/problem.ts'
import type { WrittenType } from '../site/site.ts'
import type { CorrectPlan } from './correct-plan.ts'
import type { Written } from './outcome.ts'
import type { StopPlan } from './stop-plan.ts'

/** What became of a change to what an earlier review wrote. `done` is only ever claimed after a read that showed it. */
export type ChangeOutcome =
  /** `attested`: who did it is in the record too. */
  | { outcome: 'done'; at: number; attested: boolean; over?: readonly Over[] }
  /** Some of it is done and was seen. The record does not show the rest, or does not let this sign-in end the yes. */
  | { outcome: 'partly'; at: number; attested: boolean; missing: readonly Referred[]; yesStands: boolean }
  /**
   * The record was found not to keep labels on these before anything was sent: all stands as it stood. `left`, here and
   * below: empty entries of a trial that nobody could take out again. DF-2
   */
  | { outcome: 'label-lost'; types: readonly WrittenType[]; left?: readonly Written[] }
  /** The record kept something else than what was sent, or without its labels: in these entries, as they stand now. */
  | { outcome: 'not-kept'; entries: readonly Written[] }
  | { outcome: 'cannot-tell'; problem: RecordProblem }
  | { outcome: 'not-done'; problem: RecordProblem; left?: readonly Written[] }
  /** What was agreed to is over, so it does not go on: nothing was sent. R-048 */
  | { outcome: 'yes-ended' }
  /** It is not for whoever asked to change it; nothing was sent. */
  | { outcome: 'not-allowed' }

/** One that was over before anything could be done about it: finished by the service, or stopped. */
export interface Over extends Referred {
  how: 'done' | 'stopped'
}

export type ChangePlan = StopPlan | CorrectPlan

export function isCorrection(plan: ChangePlan): plan is CorrectPlan {
  return plan.act === 'take-out' || plan.act === 'in-error'
}

/** The changes to referrals among them. */
export function stopsIn(made: readonly Change[]): (Change & { plan: StopPlan })[] {
  return made.flatMap((change) => {
    const { plan } = change
    return isCorrection(plan) ? [] : [{ ...change, plan }]
  })
}

/**
 * Those of which it is not known that they were done: under way, unclear, or refused by the record. Whoever asked must
 * hear of it before the page is gone. What was asked for again, and done then, is settled.
 */
export function stillOpen(made: readonly Change[]): Change[] {
  return made.filter(
    (change, at) => isOpen(change) && !made.slice(at + 1).some((later) => makesGood(later, change)),
  )
}

const SETTLED: readonly ChangeOutcome['outcome'][] = ['done', 'yes-ended', 'not-allowed']

function isOpen({ state }: Change): boolean {
  return state.state === 'sending' || !SETTLED.includes(state.outcome.outcome)
}

function makesGood({ plan: later, state }: Change, { plan }: Change): boolean {
  if (
    state.state === 'sending' ||
    state.outcome.outcome !== 'done' ||
    isCorrection(later) ||
    isCorrection(plan)
  )
    return false
  // What the patient ended needs no hold any more.
  const covers = later.act === plan.act || (later.act === 'stop' && plan.act === 'hold')
  return covers && plan.referrals.every((one) => later.referrals.some((other) => sameReferred(one, other)))
}

/** One change that was asked for, exactly as it was sent, and what is known of it. */
export interface Change {
  plan: ChangePlan
  state: { state: 'sending' } | { state: 'known'; outcome: ChangeOutcome }
}
