import type { Referred } from '../../chart/earlier.ts'
import type { RecordProblem } from '../../problem/problem.ts'
import type { ChangeOutcome, Over } from '../../write-back/change.ts'
import type { StopPlan } from '../../write-back/stop-plan.ts'
import { attestChange, isAttested } from './attest-change.ts'
import type { Means, Memory } from './means.ts'
import { isOf, type Steps } from './stop-entries.ts'
import { mayStillCome } from './take-back.ts'

export const UNCLEAR: RecordProblem = { problem: 'no-clear-answer', doing: 'save Bundle' }

/** True of the record now, as far as it shows them. Who did it is told there as well, where it was this app that did. */
export async function settled(
  plan: StopPlan,
  found: Steps,
  means: Means,
  memory: Memory,
): Promise<ChangeOutcome> {
  if (showsNone(found, means, memory)) return cannotTell(UNCLEAR)
  if (plan.act === 'go-on')
    for (const referral of plan.referrals)
      if (!found.missing.includes(referral)) memory.stopped.delete(`${referral.review}.${referral.recipient}`)
  const attested =
    !memory.stops.has(plan.frame.at) || (await attestChange(attesting(plan), found.referrals, means))
  return told(plan, found, attested, means, memory)
}

/** The same, and nothing is written. */
export async function lookedUp(
  plan: StopPlan,
  found: Steps,
  means: Means,
  memory: Memory,
): Promise<ChangeOutcome> {
  if (showsNone(found, means, memory)) return cannotTell(UNCLEAR)
  const [about] = found.referrals
  const attested =
    !memory.stops.has(plan.frame.at) || !about || (await isAttested(attesting(plan), about, means))
  return told(plan, found, attested, means, memory)
}

export function cannotTell(problem: RecordProblem): ChangeOutcome {
  if (problem.problem === 'session-ended' || problem.problem === 'wrong-patient')
    return { outcome: 'cannot-tell', problem }
  return { outcome: 'cannot-tell', problem: UNCLEAR }
}

function attesting({ frame, act }: StopPlan) {
  return { frame, byPatient: act !== 'hold' }
}

function showsNone(found: Steps, means: Means, memory: Memory): boolean {
  return found.referrals.length === 0 && stillMissing(found, means, memory).length > 0
}

function told(plan: StopPlan, found: Steps, attested: boolean, means: Means, memory: Memory): ChangeOutcome {
  const missing = stillMissing(found, means, memory)
  const { yesStands } = found
  const seen = { at: means.now(), attested }
  if (missing.length > 0 || yesStands) return { outcome: 'partly', ...seen, missing, yesStands }
  const over = overIn(plan, found)
  return { outcome: 'done', ...seen, ...(over.length > 0 && { over }) }
}

/** What the record does not show may still be on its way; only what certainly never came needs no stopping. */
function stillMissing({ missing }: Steps, means: Means, memory: Memory): Referred[] {
  return missing.filter(({ review }) => {
    const sent = memory.sent.get(review)
    return !sent || mayStillCome(sent, means)
  })
}

/** Nothing waits, and nothing goes on, that a service has finished or the patient has stopped. */
function overIn({ act, referrals }: StopPlan, found: Steps): Over[] {
  return referrals.flatMap((referral): Over[] => {
    const status = found.referrals.find((held) => isOf(held, referral))?.resource['status']
    if (status === 'completed') return [{ ...referral, how: 'done' }]
    return status === 'revoked' && act !== 'stop' ? [{ ...referral, how: 'stopped' }] : []
  })
}
