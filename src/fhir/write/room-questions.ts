import {
  type InterpreterCheck,
  type InterpreterKind,
  type LegalAdvice,
  type OthersAtRisk,
} from '../../screening/room.ts'
import { checkWords, interpreterWords, legalAdviceWords, othersWords } from '../../screening/room-wording.ts'
import type { Choice, Question } from './questions.ts'

/** Who was around the conversation. Nothing here has a place for a name, a language or an address. R-013 R-060 */
export const roomChoices: {
  interpreter: Choice<InterpreterKind>
  legalAdvice: Choice<LegalAdvice>
  others: Choice<OthersAtRisk>
} = {
  interpreter: {
    linkId: 'room.interpreter',
    text: 'How the interpreter joined',
    system: 'interpreter-kind',
    words: interpreterWords,
  },
  legalAdvice: {
    linkId: 'room.legal-advice',
    text: 'Legal advice before any interview by the police',
    system: 'legal-advice',
    words: legalAdviceWords,
  },
  others: {
    linkId: 'room.others',
    text: 'Whether anyone else is in trouble',
    system: 'others-at-risk',
    words: othersWords,
  },
}

/** The kinds of interpreter are the same, now or booked. */
export const bookedKind: Choice<InterpreterKind> = {
  ...roomChoices.interpreter,
  linkId: 'room.booked',
  text: 'Interpreter booked',
}

export const checkQuestions: readonly (Question & { check: InterpreterCheck })[] = [
  { check: 'gender-offered', linkId: 'room.gender-offered', text: checkWords['gender-offered'] },
  { check: 'must-not-know-asked', linkId: 'room.must-not-know', text: checkWords['must-not-know-asked'] },
  { check: 'patient-content', linkId: 'room.content', text: checkWords['patient-content'] },
]

export const roomTicks: Record<'uneasy' | 'othersWarned', Question> = {
  uneasy: {
    linkId: 'room.uneasy',
    text: 'The patient was uneasy with the interpreter, and the talk stopped',
  },
  othersWarned: {
    linkId: 'room.others-warned',
    text: 'What an answer about others would mean was said first',
  },
}

export const roomTexts: Record<'bookedWhen' | 'policeRisks', Question> = {
  bookedWhen: { linkId: 'room.booked-when', text: 'When' },
  policeRisks: {
    linkId: 'room.police-risks',
    text: 'Risks that the police or a guard know of, as said by them and not by the patient',
  },
}
