import type { Circumstance, OwnView, Precaution, SafetyQuestion, SafetyReply } from './safety.ts'

/** Said to the patient as it stands here. */
export const safetyPrompts: Record<SafetyQuestion, string> = {
  goingBack: 'Do you feel safe going back there today?',
  pursuit: 'Is anyone looking for you, or trying to reach you?',
  helpingCase: 'Are you helping the police or a court?',
}

export const replyWords: Record<SafetyReply, string> = {
  yes: 'Yes',
  no: 'No',
  'not-sure': 'Not sure',
  declined: 'Prefers not to say',
}

export const ownViewWords: Record<OwnView, string> = {
  couldHappen: 'What they think could happen',
  afraidOf: 'Whom they are afraid of',
  keptSafe: 'What has kept them safe so far',
}

export const circumstanceWords: Record<Circumstance, string> = {
  'home-and-work-tied': 'Their home depends on the same person as their work',
  'things-held': 'Someone else holds their papers, phone or money',
  'help-could-bring-trouble': 'Fears that asking for help could bring trouble',
  'family-threatened': 'Someone could harm their family or friends',
  'children-depend': 'Children depend on them',
  'others-depend': 'Others depend on them, here or far away',
}

export const precautionWords: Record<Precaution, string> = {
  'room-away': 'A room away from the entrance',
  'not-by-name': 'Not called by name in the waiting room',
  'whereabouts-kept': 'Nobody who calls or comes is told they are here',
  'two-together': 'Staff go in two together',
  'security-told': 'Security was told, without the reason',
  'alarm-at-hand': 'An alarm is at hand',
  'other-door': 'They leave by another door, or with someone they trust',
}
