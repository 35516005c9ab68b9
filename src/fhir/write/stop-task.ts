import type { Task } from 'fhir/r4'
import type { Site } from '../../site/site.ts'
import type { StopPlan } from '../../write-back/stop-plan.ts'
import type { OwnIdentifier } from './identifiers.ts'
import type { Stored } from './record.ts'
import { teamTaskWith } from './task.ts'

const NOTES = {
  'ask-alone': 'Someone else asked to stop a referral. Ask the patient alone, and tell nobody else anything',
  review: 'The patient took a referral back. Look again at the care note, with the patient',
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
