import type { Need } from '../site/site.ts'
import type { AnswerValue } from './answers.ts'
import type { Asking, Concern } from './judgement.ts'
import type { Explained, Information } from './sharing.ts'
import type { UrgentNeed } from './kept.ts'

/**
 * What people read for each value, in one place for the screen, the preview and the record. Each is said of the sign,
 * never of the question: 'are you safe there?' and 'who keeps your money?' cannot be answered by the same yes.
 */
export const answerWords: Record<AnswerValue, string> = {
  'reported-today': 'Yes, told me today',
  observed: 'Yes, I saw it',
  'not-reported-today': 'Not reported today',
  'not-asked': 'Not asked',
  declined: 'Prefers not to say',
  'not-safe-to-ask': 'Not safe to ask',
}

export const askingWords: Record<Asking, string> = {
  done: 'We talked',
  partly: 'We talked about part of it',
  'not-safe': 'It was not safe to ask',
  'could-not-take-part': 'The patient could not take part',
  declined: 'The patient preferred not to talk about it',
}

export const concernWords: Record<Concern, string> = {
  'none-recorded': 'None recorded today',
  some: 'Some concern',
  serious: 'Serious concern',
  'danger-now': 'Danger now',
  'past-safe-now': 'Harm in the past, safe now',
}

export const needWords: Record<Need, string> = {
  shelter: 'A safe place to stay',
  food: 'Food and daily needs',
  health: 'Health care',
  psychological: 'Support with feelings and memories',
  'legal-or-immigration': 'Legal or immigration advice',
  interpreting: 'An interpreter',
  'gp-registration': 'Registering with a family doctor',
  police: 'Talking to the police',
}

/** The same, said to the patient of what it is for. */
export const needToPatient: Record<Need, string> = {
  shelter: 'a safe place to stay',
  food: 'food and what you need each day',
  health: 'health care',
  psychological: 'help with feelings and memories',
  'legal-or-immigration': 'advice on the law or on your papers',
  interpreting: 'an interpreter',
  'gp-registration': 'signing up with a family doctor',
  police: 'talking to the police',
}

export const informationWords: Record<Information, string> = {
  'first-name': 'first name',
  'full-name': 'full name',
  'birth-date': 'date of birth',
  'safe-contact': 'the safe way to make contact',
  needs: 'what is needed',
  'own-words': 'the patient’s own words about what they want',
  concern: 'why we are concerned',
}

/** The same, said to the patient of what is told. */
export const informationToPatient: Record<Information, string> = {
  'first-name': 'your first name',
  'full-name': 'your full name',
  'birth-date': 'your date of birth',
  'safe-contact': 'how to reach you in a safe way',
  needs: 'what you need',
  'own-words': 'what you want, in your own words',
  concern: 'why we are worried about you',
}

export const explainedWords: Record<Explained, string> = {
  effect: 'What making contact would change for them, and that it can be stopped',
  options: 'The other options, and doing nothing for now',
  'how-it-works': 'How the service works, and who will get in touch',
  benefits: 'What it can help with',
  'may-go-wrong': 'What may go wrong, and that safety cannot be promised in full',
  'police-separate': 'That the police are a separate choice, and not part of this one',
}

/** The same where it would not be true: a service that may lead to the national referral, and the police themselves. R-137 */
export const policeWords = {
  'leads-on':
    'That talking to the police stays their own choice, and what may be shared with the police all the same',
  police: 'That these are the police, and that no other help depends on talking to them',
} as const

export const urgentWords: Record<UrgentNeed, string> = {
  pain: 'Pain relief',
  'food-or-drink': 'Food or drink',
  rest: 'Rest',
  clothing: 'Dry or warm clothes',
  'suicide-safety': 'Thoughts of suicide or self-harm: follow this hospital’s path now',
  'time-critical': 'Care that cannot wait, such as after an assault',
  'clinician-gender': 'Would rather see a clinician of another gender',
}
