import { isCurrentConcern, notAsked, type Judged } from '../screening/judgement.ts'
import { somethingNoticed, type Kept, type TryAgain } from '../screening/kept.ts'
import { dangerNamed } from '../screening/named-danger.ts'
import { isChildByJudgement, patientIs } from '../screening/patient.ts'
import { interpreterAwaited } from '../screening/room.ts'
import { calledOffByOthers, toTryAgain } from '../screening/trying-again.ts'
import type { Site } from '../site/site.ts'
import { followUpTask } from './follow-up-task.ts'
import type { Recipient, TeamPurpose, Write } from './plan.ts'
import { adviceNote, tryAgainNote } from './team-notes.ts'

type TeamTask = Extract<Write, { write: 'team-task' }>

const HOUR = 3_600_000
/** 'Today' wherever the clinic stands: hours from now mean the same in every time zone. */
export const TODAY = 4 * HOUR
const WHEN: Record<TryAgain, number> = {
  today: TODAY,
  tomorrow: 24 * HOUR,
  'next-visit': 30 * 24 * HOUR,
}

/** Work left for our own team, so that a concern nobody could ask about is not lost. DF-3 R-081 */
export function teamTasks(kept: Kept, { asking, concern }: Judged, site: Site, at: number): TeamTask[] {
  const isChild = patientIs(kept.conditions, kept.age) === 'child'
  const owner = isChild ? childProtectionOf(site) : teamOf(site)
  const aboutOthers = kept.room.others.answer === 'yes'
  const pressing = concern === 'serious' || concern === 'danger-now' || dangerNamed(kept)
  const review: TeamTask = {
    write: 'team-task',
    purpose: 'review',
    owner,
    due: at + TODAY,
    urgent: pressing || aboutOthers,
    note: adviceNote(kept),
  }
  const later = [
    ...(toTryAgain(kept) ? [tryAgain(kept, asking, owner, at)] : []),
    ...followUpTask(kept, owner, at),
  ]
  // A concern for a child goes to the child protection lead by itself, today; what is known of others does not.
  if (isChildByJudgement(kept) && concern !== 'none-recorded')
    return [...(aboutOthers ? [review] : []), ...later]

  const unheard = somethingNoticed(kept) && notAsked(asking)
  // Nobody has talked about it, or nobody else will see it: then the team is asked for advice.
  const quietly =
    isCurrentConcern(concern) && (asking !== 'done' || kept.documentation?.choice === 'team-only')
  const referralHeld = isChild && concern !== 'none-recorded'
  const toReview = unheard || pressing || quietly || referralHeld || aboutOthers
  return [...(toReview ? [review] : []), ...later]
}

function tryAgain(kept: Kept, asking: Judged['asking'], owner: Recipient, at: number): TeamTask {
  return {
    write: 'team-task',
    purpose: whatToTry(kept, asking),
    owner,
    // Who called it off may be beside the patient now: that does not wait until tomorrow.
    due: at + (calledOffByOthers(kept) ? TODAY : WHEN[kept.tryAgain ?? 'tomorrow']),
    urgent: false,
    note: tryAgainNote(kept),
  }
}

function whatToTry(kept: Kept, asking: Judged['asking']): TeamPurpose {
  const { ability, alone } = kept.conditions
  if (calledOffByOthers(kept)) return 'ask-alone'
  if (ability === 'not-now' || ability === 'capacity-in-doubt') return 'ask-on-waking'
  // Who waits for an interpreter is awake: what keeps them from taking part is that nobody understands them.
  if (asking === 'could-not-take-part' && !interpreterAwaited(kept)) return 'ask-on-waking'
  if (alone !== undefined && alone !== 'alone') return 'ask-alone'
  return asking === 'not-safe' && !interpreterAwaited(kept) ? 'ask-alone' : 'retry'
}

function teamOf(site: Site): Recipient {
  return { id: 'safeguarding-team', name: site.safeguardingTeam.name, known: site.safeguardingTeam.known }
}

export function childProtectionOf(site: Site): Recipient {
  return { id: 'child-protection', name: site.childProtection.name, known: site.childProtection.known }
}
