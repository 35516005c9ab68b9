import { careWords, seenWithinWords, type SeenWithin } from '../../screening/follow-up.ts'
import type { OwnView, SafetyQuestion, SafetyReply } from '../../screening/safety.ts'
import { circumstanceWords, ownViewWords, precautionWords, replyWords } from '../../screening/safety-words.ts'
import type { Choice, Question } from './questions.ts'

function reply(linkId: string, text: string): Choice<SafetyReply> {
  return { linkId, text, system: 'safety-reply', words: replyWords }
}

/** Asked of the patient, and kept before anything the clinician adds. R-077 */
export const safetyReplies: Record<SafetyQuestion, Choice<SafetyReply>> = {
  goingBack: reply('safety.going-back', 'Feels safe going back there today'),
  pursuit: reply('safety.pursuit', 'Someone looks for them or tries to reach them'),
  helpingCase: reply('safety.helping-a-case', 'Is helping the police or a court'),
}

export const safetyTexts: Record<OwnView, Question> = {
  couldHappen: { linkId: 'safety.could-happen', text: ownViewWords.couldHappen },
  afraidOf: { linkId: 'safety.afraid-of', text: ownViewWords.afraidOf },
  keptSafe: { linkId: 'safety.kept-safe', text: ownViewWords.keptSafe },
}

export const safetyTicks: readonly Question[] = Object.entries(circumstanceWords).map(([code, text]) => ({
  linkId: `safety.circumstance.${code}`,
  text,
}))

export const precautionTicks: readonly Question[] = Object.entries(precautionWords).map(([code, text]) => ({
  linkId: `safety.precaution.${code}`,
  text,
}))

export const staysUnsafe: Question = {
  linkId: 'safety.stays-unsafe',
  text: 'What stays unsafe, and who knows',
}

export const careTicks: readonly Question[] = Object.entries(careWords).map(([code, text]) => ({
  linkId: `follow-up.care.${code}`,
  text,
}))

export const nextVisit: { within: Choice<SeenWithin>; who: Question; reason: Question } = {
  within: {
    linkId: 'follow-up.within',
    text: 'When they are seen again',
    system: 'seen-within',
    words: seenWithinWords,
  },
  who: { linkId: 'follow-up.who', text: 'Who sees them' },
  reason: { linkId: 'follow-up.reason', text: 'The plain reason for the visit' },
}
