import type { InterpreterCheck, InterpreterKind, LegalAdvice, OthersAtRisk } from './room.ts'

export const interpreterWords: Record<InterpreterKind, string> = {
  here: 'In the room',
  video: 'By video',
  phone: 'By phone',
  'sign-here': 'Sign language, in the room',
  'sign-video': 'Sign language, by video',
}

export const checkWords: Record<InterpreterCheck, string> = {
  'gender-offered': 'They could choose a man or a woman',
  'must-not-know-asked': 'I asked whether anyone must not know, the interpreter’s circle included',
  'patient-content': 'They do not know each other, and the patient is at ease',
}

export const legalAdviceWords: Record<LegalAdvice, string> = {
  offered: 'Offered',
  wanted: 'Wanted',
  declined: 'Not wanted',
}

/** A question like any other: behind both locks, and behind the warning what an answer would mean. R-060 */
export const othersPrompt = 'Is anyone else there in trouble?'

export const othersWords: Record<OthersAtRisk, string> = {
  yes: 'Yes, or they think so',
  'not-said': 'No, or nothing said',
  declined: 'Prefers not to say',
}
