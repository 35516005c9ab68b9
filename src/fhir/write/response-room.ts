import type { QuestionnaireResponseItem } from 'fhir/r4'
import type { Kept } from '../../screening/kept.ts'
import { chosen, group, ticked, written } from './item.ts'
import { bookedKind, checkQuestions, roomChoices, roomTexts, roomTicks } from './room-questions.ts'

/** Who was around the conversation. What the police said stands as theirs, apart from the patient's words. R-080 */
export function roomOf({ room }: Pick<Kept, 'room'>): QuestionnaireResponseItem[] {
  const { interpreter, booking, police, others } = room
  return group('room', 'Around the conversation', [
    ...chosen(roomChoices.interpreter, interpreter.kind),
    ...checkQuestions.flatMap(({ check, linkId, text }) =>
      interpreter.checks.includes(check) ? ticked({ linkId, text }, true) : [],
    ),
    ...(interpreter.uneasy ? ticked(roomTicks.uneasy, true) : []),
    ...chosen(bookedKind, booking.kind),
    ...written(roomTexts.bookedWhen, booking.when),
    ...written(roomTexts.policeRisks, police.risks),
    ...chosen(roomChoices.legalAdvice, police.advice),
    ...(others.warned ? ticked(roomTicks.othersWarned, true) : []),
    ...chosen(roomChoices.others, others.answer),
  ])
}
