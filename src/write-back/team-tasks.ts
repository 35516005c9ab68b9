import { isCurrentConcern, notAsked, type Judged } from '../screening/judgement.ts'
import { somethingNoticed, type Kept, type TryAgain } from '../screening/kept.ts'
import { dangerNamed } from '../screening/named-danger.ts'
import { isChildByJudgement, patientIs } from '../screening/patient.ts'
import { interpreterAwaited } from '../screening/room.ts'
import type { Site } from '../site/site.ts'
import { followUpTask } from './follow-up-task.ts'
import type { Recipient, TeamPurpose, Write } from './plan.ts'
import { adviceNote, tryAgainNote } from './team-notes.ts'

type TeamTask = Extract<Write, { write: 'team-task' }>

const HOUR = 3_600_000
/** 'Today' wherever the clinic stands: hours from now mean the same in every time zone. */
const ADVICE_WITHIN = 4 * HOUR
const WHEN: Record<TryAgain, number> = {
  today: ADVICE_WITHIN,
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
    due: at + ADVICE_WITHIN,
    urgent: pressing || aboutOthers,
    note: adviceNote(kept),
  }
  // A concern for a child goes to the child protection lead by itself, today; what is known of others does not.
  if (isChildByJudgement(kept) && concern !== 'none-recorded')
    return [...(aboutOthers ? [review] : []), ...followUpTask(kept, owner, at)]

  const unheard = somethingNoticed(kept) && notAsked(asking)
  const quietly = isCurrentConcern(concern) && kept.documentation?.choice === 'team-only'
  const referralHeld = isChild && concern !== 'none-recorded'
  const toReview = unheard || pressing || quietly || referralHeld || aboutOthers
  const tryLater = unheard || (interpreterAwaited(kept) && notAsked(asking))
  return [
    ...(toReview ? [review] : []),
    ...(tryLater ? [tryAgain(kept, asking, owner, at)] : []),
    ...followUpTask(kept, owner, at),
  ]
}

function tryAgain(kept: Kept, asking: Judged['asking'], owner: Recipient, at: number): TeamTask {
  return {
    write: 'team-task',
    purpose: whatToTry(kept, asking),
    owner,
    due: at + WHEN[kept.tryAgain ?? 'tomorrow'],
    urgent: false,
    note: tryAgainNote(kept),
  }
}

function whatToTry(kept: Kept, asking: Judged['asking']): TeamPurpose {
  const { ability, alone } = kept.conditions
  if (asking === 'could-not-take-part' || ability === 'not-now' || ability === 'capacity-in-doubt')
    return 'ask-on-waking'
  if (alone !== undefined && alone !== 'alone') return 'ask-alone'
  return asking === 'not-safe' && !interpreterAwaited(kept) ? 'ask-alone' : 'retry'
}

function teamOf(site: Site): Recipient {
  return { id: 'safeguarding-team', name: site.safeguardingTeam.name, known: site.safeguardingTeam.known }
}

export function childProtectionOf(site: Site): Recipient {
  return { id: 'child-protection', name: site.childProtection.name, known: site.childProtection.known }
}
