import type { Task } from 'fhir/r4'
import type { Site } from '../../site/site.ts'
import type { StopPlan } from '../../write-back/stop-plan.ts'
import type { OwnIdentifier } from './identifiers.ts'
import type { Stored } from './record.ts'
import { teamTaskWith } from './task.ts'

/** As neutral as every other task of the team: what waits, and who asked, stands where only the team can read it. */
const NOTES = {
  'ask-alone': 'Talk with the patient alone before anything goes on, and tell nobody else anything',
  review: 'Look again at the care note, with the patient',
}

/** A hold, or a yes taken back, is never left for somebody to come across by chance. DF-10 */
export function stopTaskFrom(
  plan: StopPlan,
  site: Site,
  {
    purpose,
    identifier,
    about,
  }: { purpose: 'ask-alone' | 'review'; identifier: OwnIdentifier; about: Pick<Stored, 'type' | 'id'> },
): Task {
  return teamTaskWith(
    {
      write: 'team-task',
      purpose,
      owner: plan.team,
      due: plan.due,
      urgent: purpose === 'ask-alone',
      note: NOTES[purpose],
    },
    plan,
    site,
    { focus: `${about.type}/${about.id}`, identifier },
  )
}
