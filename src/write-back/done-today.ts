import type { EarlierTask } from '../chart/earlier.ts'
import type { Judged } from '../screening/judgement.ts'
import type { Kept } from '../screening/kept.ts'
import { isPatientsOwnWord } from '../screening/own-word.ts'
import type { Frame, Write } from './plan.ts'

/** What only a talk was wanted for. A hold is settled by what the patient says about it, advice by the team. */
const TALKS: readonly string[] = ['retry', 'ask-alone', 'ask-on-waking']

/** Work that earlier reviews left, and that today's talk has done: nobody is sent to ask the patient twice. R-055 */
export function doneToday(
  tasks: readonly EarlierTask[],
  { kept, judged, frame }: { kept: Kept; judged: Judged; frame: Pick<Frame, 'encounter'> },
): Extract<Write, { write: 'done' }>[] {
  if (!wasAsked(kept, judged)) return []
  return tasks
    .filter(({ name, encounter }) =>
      name === 'follow-up' ? isAnotherVisit(encounter, frame.encounter) : TALKS.includes(name),
    )
    .map(({ review, name, what }) => ({ write: 'done', task: { review, name, what } }))
}

/** Asking was done, with the patient alone, understood and able: half a talk leaves the work open. DF-3 */
export function wasAsked({ conditions }: Kept, { asking }: Judged): boolean {
  return asking === 'done' && isPatientsOwnWord(conditions)
}

/** The visit that was to follow is not the one it was agreed in. Where that is not known, it stays open. */
function isAnotherVisit(then: string | undefined, now: string | undefined): boolean {
  return then !== undefined && now !== undefined && then !== now
}
