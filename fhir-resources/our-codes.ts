import {
  callQuestions,
  conditionChoices,
  contactChoices,
  danger,
  helpChoices,
  indicatorChoices,
  judgementChoices,
  needQuestions,
  writing,
} from '../src/fhir/write/questions.ts'
import { heldWhile } from '../src/fhir/write/held-while.ts'
import { nextVisit, safetyReplies } from '../src/fhir/write/safety-questions.ts'
import { roomChoices } from '../src/fhir/write/room-questions.ts'
import { informationWords } from '../src/screening/wording.ts'
import type { Basis, TeamPurpose } from '../src/write-back/plan.ts'

/** One code system of our own: what it is about, and the words of each code. */
export interface OurCodes {
  system: string
  text: string
  words: Readonly<Record<string, string>>
}

/** The answers of the review, exactly as the app writes them. */
const answers: readonly OurCodes[] = [
  ...Object.values(conditionChoices),
  ...Object.values(roomChoices),
  danger,
  ...Object.values(helpChoices),
  ...Object.values(contactChoices),
  { ...indicatorChoices.value, text: 'What came of it' },
  indicatorChoices.time,
  indicatorChoices.saidBy,
  indicatorChoices.origin,
  indicatorChoices.weighed,
  { ...needQuestions.first, text: 'Needs' },
  needQuestions.sinceLast,
  nextVisit.within,
  { ...safetyReplies.pursuit, text: 'What the patient answered about safety' },
  ...Object.values(judgementChoices),
  writing.choice,
  callQuestions.decidedBy,
]

const purposes: Readonly<Record<TeamPurpose, string>> = {
  review: 'Review with the team',
  'follow-up': 'See the patient again',
  retry: 'Talk again',
  'ask-alone': 'Talk when the patient is alone',
  'ask-on-waking': 'Talk when the patient is able to',
}

const bases: Readonly<Record<Basis, string>> = {
  consent: 'Consent',
  'duty-to-protect': 'Duty to protect',
}

export const ourCodes: readonly OurCodes[] = [
  ...answers,
  { system: 'information', text: 'What a service may be told', words: informationWords },
  { system: 'task-purpose', text: 'Work for the team', words: purposes },
  { system: 'basis', text: 'On what a referral rests', words: bases },
  { system: 'held-while', text: 'How far a service had come before a hold', words: heldWhile },
  { system: 'care-note', text: 'Care note', words: { 'phone-first': 'Phone before contact or discharge' } },
  {
    system: 'sandbox',
    text: 'Marks on synthetic people',
    words: { 'portal-proxy': 'Opens the patient’s online record' },
  },
]
