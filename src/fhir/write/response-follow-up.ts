import type { QuestionnaireResponseItem } from 'fhir/r4'
import type { FollowUp } from '../../screening/follow-up.ts'
import { chosen, group, ticked, written } from './item.ts'
import { careTicks, nextVisit } from './safety-questions.ts'

/** The care that goes on, and the next visit. R-052 R-053 R-054 */
export function followUpOf({ within, who, reason, care }: FollowUp): QuestionnaireResponseItem[] {
  const planned = care.map((one) => `follow-up.care.${one}`)
  return group('follow-up', 'Care and next visit', [
    ...careTicks.flatMap((tick) => (planned.includes(tick.linkId) ? ticked(tick, true) : [])),
    ...chosen(nextVisit.within, within),
    ...written(nextVisit.who, who),
    ...written(nextVisit.reason, reason),
  ])
}
