import type { Result } from '../../problem/problem.ts'
import type { Call } from '../../screening/kept.ts'
import type { Outcome, Written } from '../../write-back/outcome.ts'
import type { WritePlan } from '../../write-back/plan.ts'
import type { ChangeOutcome } from '../../write-back/change.ts'
import { mayCorrect, type CorrectPlan } from '../../write-back/correct-plan.ts'
import type { StopPlan } from '../../write-back/stop-plan.ts'
import type { Means, Memory } from './means.ts'
import { recordCall } from './record-call.ts'
import { checkAgain } from './check-again.ts'
import { save } from './save.ts'
import { checkCorrect, correct } from './correct.ts'
import { checkStop, remember, stop } from './stop.ts'
import { takeBack } from './take-back.ts'

/** Writing to the record for one sign-in. */
export interface WriteBack {
  /** Saves a plan. Called twice it writes once: while one try is under way, the second waits for it. */
  save(plan: WritePlan): Promise<Outcome>
  /** After `cannot-tell`: looks whether it is there, and neither sends nor undoes anything. */
  checkAgain(plan: WritePlan): Promise<Outcome>
  /** After `cannot-tell`: undoes what was sent. `not-saved`, `taken-back` only when nothing of it is there. */
  takeBack(plan: WritePlan): Promise<Outcome>
  /** Keeps beside a saved plan who was phoned, when, and on whose decision. */
  recordCall(plan: WritePlan, call: Call): Promise<Result<Written>>
  /** Stops referrals, puts them on hold or lets them go on. Sent again it changes nothing twice. */
  stop(plan: StopPlan): Promise<ChangeOutcome>
  /** Takes words out of a saved review, or marks it as made in error: for its author alone. */
  correct(plan: CorrectPlan): Promise<ChangeOutcome>
  /** After `cannot-tell`: looks how it stands, and changes nothing. */
  checkCorrect(plan: CorrectPlan): Promise<ChangeOutcome>
  /** After `cannot-tell`: looks how they stand, and changes nothing. */
  checkStop(plan: StopPlan): Promise<ChangeOutcome>
}

/** What is remembered of a sign-in at its beginning. */
export function nothingYet(): Memory {
  return {
    labelsKept: new Set(),
    labelsKeptOnChange: new Set(),
    sent: new Map(),
    stopped: new Set(),
    stops: new Set(),
  }
}

export function createWriteBack(means: Means): WriteBack {
  const memory = nothingYet()
  const underWay = new Map<string, Promise<Outcome>>()

  function once({ frame }: WritePlan, begin: () => Promise<Outcome>): Promise<Outcome> {
    const running = underWay.get(frame.screening)
    if (running) return running
    const started = begin().finally(() => underWay.delete(frame.screening))
    underWay.set(frame.screening, started)
    return started
  }

  return {
    save: (plan) => once(plan, () => save(plan, means, memory)),
    checkAgain: (plan) => once(plan, () => checkAgain(plan, means, memory)),
    async takeBack(plan) {
      // What is being sent cannot be taken back before it is known to have been sent.
      await underWay.get(plan.frame.screening)
      return once(plan, () => takeBack(plan, means, memory))
    },
    recordCall: (plan, call) => recordCall(plan, call, means),
    async stop(plan) {
      // From this moment on nothing more of them is sent; what is under way is waited for, and then stopped.
      remember(plan, memory)
      await Promise.all(underWay.values())
      return stop(plan, means, memory)
    },
    async correct(plan) {
      // Of a review that should not be there nothing more is sent.
      if (plan.act === 'in-error' && mayCorrect(plan))
        for (const { review, recipient } of plan.referrals) memory.stopped.add(`${review}.${recipient}`)
      await Promise.all(underWay.values())
      return correct(plan, means, memory)
    },
    checkCorrect: (plan) => checkCorrect(plan, means),
    checkStop: (plan) => checkStop(plan, means, memory),
  }
}
