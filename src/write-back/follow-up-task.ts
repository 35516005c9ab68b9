import type { FollowUp, SeenWithin } from '../screening/follow-up.ts'
import { forbiddenIn } from '../site/neutral-words.ts'
import type { Recipient, Write } from './plan.ts'
import { UNNAMED } from './team-notes.ts'

const DAY = 86_400_000
const DUE: Record<SeenWithin, number> = { days: 3 * DAY, week: 7 * DAY, month: 30 * DAY }

/** Once somebody is named to see the patient again, the team sees to it that it happens. R-054 */
export function followUpTask(
  { followUp: { who, reason, within } }: { followUp: FollowUp },
  owner: Recipient,
  at: number,
): Extract<Write, { write: 'team-task' }>[] {
  if (who.trim() === '') return []
  // Whoever sees the visit arranged may read the task aloud: a reason that gives it away stays in the review alone.
  const unsaid = reason.trim() === '' || forbiddenIn(reason).length > 0
  const visit = unsaid ? UNNAMED : `${UNNAMED}, for ${reason.trim()}`
  return [
    {
      write: 'team-task',
      purpose: 'follow-up',
      owner,
      due: at + DUE[within ?? 'week'],
      urgent: false,
      note: `${visit}: ${who.trim()}`,
    },
  ]
}
