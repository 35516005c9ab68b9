import type { Topic } from '../../indicators/indicator.ts'
import type { AnswerTime, AnswerValue, Origin, SaidBy } from '../../screening/answers.ts'
import type { Conditions } from '../../screening/conditions.ts'
import type { Asking, Concern } from '../../screening/judgement.ts'
import type { Call, Documentation, Kept, SafeContact, TryAgain, Weighed } from '../../screening/kept.ts'
import { sinceLastWords } from '../../screening/since-last.ts'
import { answerWords, askingWords, concernWords, needWords } from '../../screening/wording.ts'
import { lockLinkIds } from '../../write-back/correct-plan.ts'
import { countingLinkId, onlyIfRaisedLinkId } from '../own-entries.ts'

/** A question of the review as the record keeps it. The published Questionnaire has the same linkIds and codes. */
export interface Question {
  linkId: string
  text: string
}

/** One whose answers are codes of our own, each with its words. */
export interface Choice<Code extends string> extends Question {
  system: string
  words: Readonly<Record<Code, string>>
}

type Given<Key extends keyof Kept> = NonNullable<Kept[Key]>
type Of<Key extends keyof Conditions> = Exclude<Conditions[Key], boolean | undefined>

export const conditionChoices: {
  readonly [Key in 'alone' | 'language' | 'age' | 'ability' | 'willing']: Choice<Of<Key>>
} = {
  alone: {
    linkId: 'conditions.alone',
    text: 'Alone with the patient',
    system: 'alone',
    words: {
      alone: 'Alone',
      'companion-stays': 'Someone who came along stays',
      'police-or-guard': 'Police or a guard in hearing',
      'not-possible': 'Not possible',
    },
  },
  language: {
    linkId: 'conditions.language',
    text: 'Language of the conversation',
    system: 'language-support',
    words: {
      'shared-language': 'A language both speak well',
      'professional-interpreter': 'Professional interpreter',
      'nobody-free': 'No interpreter free',
      'only-companion': 'Only someone who came along',
    },
  },
  age: {
    linkId: 'conditions.age',
    text: 'Age, as the clinician sees it',
    system: 'age-judgement',
    words: { 'clearly-adult': 'Clearly an adult', 'in-doubt': 'In doubt' },
  },
  ability: {
    linkId: 'conditions.ability',
    text: 'Able to take part',
    system: 'ability',
    words: { able: 'Able', 'not-now': 'Not now', 'capacity-in-doubt': 'Capacity in doubt' },
  },
  willing: {
    linkId: 'conditions.willing',
    text: 'The patient agrees to talk',
    system: 'willing',
    words: { agrees: 'Agrees', declines: 'Declines' },
  },
}

export const limitsExplained: Question = {
  linkId: 'conditions.limits',
  text: 'Limits of confidentiality were explained',
}

/** The two locks, and how the patient was cared for: what else may stand in a review hangs on these. */
export const lockTicks: Record<keyof typeof lockLinkIds, Question> = {
  screen: { linkId: lockLinkIds.screen, text: 'Nobody else can see the screen' },
  asChild: { linkId: lockLinkIds.asChild, text: 'Cared for as a child: under 18, or in doubt' },
  talked: { linkId: lockLinkIds.talked, text: 'All that makes asking safe held: the questions were open' },
}

export const danger: Choice<Given<'danger'>> = {
  linkId: 'urgent.danger',
  text: 'Is anyone in danger now?',
  system: 'danger',
  words: { yes: 'Yes', no: 'No', 'not-sure': 'Not sure' },
}

export const helpChoices: {
  offered: Choice<Given<'helpOffered'>>
  wanted: Choice<Given<'helpWanted'>>
} = {
  offered: {
    linkId: 'help.offered',
    text: 'Help was offered',
    system: 'help-offered',
    words: { voice: 'By voice', sign: 'By sign', text: 'In writing', pictures: 'In pictures' },
  },
  wanted: {
    linkId: 'help.wanted',
    text: 'Help is wanted',
    system: 'help-wanted',
    words: { wanted: 'Wanted', 'not-now': 'Not now' },
  },
}

export const contactChoices: {
  sight: Choice<SafeContact['sight']>
  phone: Choice<SafeContact['phone']>
} = {
  sight: {
    linkId: 'contact.sight',
    text: 'Who can see the online record, post, texts and bills',
    system: 'sight',
    words: { 'only-patient': 'Only the patient', 'someone-else': 'Someone else', 'not-known': 'Not known' },
  },
  phone: {
    linkId: 'contact.phone',
    text: 'Is it safe to phone',
    system: 'phone',
    words: { safe: 'Safe', 'not-safe': 'Not safe', 'not-known': 'Not known' },
  },
}

export const contactTexts: Record<'how' | 'never', Question> = {
  how: { linkId: 'contact.how', text: 'A safe way and time' },
  never: { linkId: 'contact.never', text: 'What must never be done' },
}

/** What is kept with one indicator; the linkId of each begins with the indicator's own. */
export const indicatorChoices: {
  value: Omit<Choice<AnswerValue>, 'linkId' | 'text'>
  time: Choice<AnswerTime>
  saidBy: Choice<SaidBy>
  origin: Choice<Origin>
  weighed: Omit<Choice<Weighed>, 'linkId'>
} = {
  value: { system: 'answer', words: answerWords },
  time: {
    linkId: 'time',
    text: 'When',
    system: 'time',
    words: { now: 'Now', past: 'In the past', unsure: 'Not sure when' },
  },
  saidBy: {
    linkId: 'said-by',
    text: 'Who said it',
    system: 'said-by',
    words: {
      patient: 'The patient',
      clinician: 'The clinician',
      chart: 'The record',
      companion: 'Someone who came along',
    },
  },
  origin: {
    linkId: 'origin',
    text: 'Where the answer comes from',
    system: 'origin',
    words: {
      auto: 'From the record',
      override: 'From the record, changed by a person',
      manual: 'From a person',
    },
  },
  weighed: {
    text: 'What the clinician made of the record',
    system: 'weighed',
    words: { 'worth-asking': 'Worth asking about', explained: 'Explained' },
  },
}

export const topicWords: Record<Topic, string> = {
  work: 'Work and pay, in the patient’s words',
  living: 'Home and who decides, in the patient’s words',
  control: 'Papers, phone and money, in the patient’s words',
  threats: 'Threats and harm, in the patient’s words',
  journey: 'The way here and the people with them, in the patient’s words',
  health: 'Health, in the patient’s words',
}

export const needQuestions = {
  nothingNow: { linkId: 'needs.nothing-now', text: 'Wants nothing now' },
  first: { linkId: 'needs.first', text: 'Needed most', system: 'need', words: needWords },
  sinceLast: {
    linkId: 'needs.since-last',
    text: 'What was wanted at an earlier visit',
    system: 'since-last',
    words: sinceLastWords,
  },
  raisedIt: { linkId: 'needs.raised-it', text: 'The patient raised it, after asking that nobody else does' },
  ownWords: { linkId: 'needs.own-words', text: 'What the patient wants, in their own words' },
} as const

export const judgementChoices: {
  asking: Choice<Asking>
  concern: Choice<Concern>
  tryAgain: Choice<TryAgain>
  childTold: Choice<Given<'childTold'>>
} = {
  asking: { linkId: 'judgement.asking', text: 'Did you talk?', system: 'asking', words: askingWords },
  concern: { linkId: 'judgement.concern', text: 'Concern', system: 'concern', words: concernWords },
  tryAgain: {
    linkId: 'judgement.try-again',
    text: 'When to try again',
    system: 'try-again',
    words: { today: 'Today', tomorrow: 'Tomorrow', 'next-visit': 'At the next visit' },
  },
  childTold: {
    linkId: 'judgement.child-told',
    text: 'The child was told what happens next',
    system: 'child-told',
    words: { told: 'Told', 'not-yet': 'Not yet' },
  },
}

export const judgementQuestions = {
  reason: { linkId: 'judgement.reason', text: 'The clinician’s reason' },
  tryAgainWho: { linkId: 'judgement.try-again-who', text: 'Who tries again' },
  onlyIfRaised: { linkId: onlyIfRaisedLinkId, text: 'Not to be raised again unless the patient does' },
} as const

export const writing: { choice: Choice<Documentation>; patientAsked: Question; counting: Question } = {
  choice: {
    linkId: 'writing.choice',
    text: 'What was written',
    system: 'documentation',
    words: { 'care-note': 'A care note and this entry', 'team-only': 'This entry alone', nothing: 'Nothing' },
  },
  patientAsked: { linkId: 'writing.patient-asked', text: 'The patient was asked what may be written' },
  counting: { linkId: countingLinkId, text: 'The patient agrees to be counted without their name' },
}

export const callQuestions: {
  call: Question
  decidedBy: Choice<Call['decidedBy']>
  at: Question
} = {
  call: { linkId: 'calls.call', text: 'Who was phoned' },
  decidedBy: {
    linkId: 'calls.decided-by',
    text: 'Who decided to phone',
    system: 'decided-by',
    words: { patient: 'The patient', clinician: 'The clinician', senior: 'A senior colleague' },
  },
  at: { linkId: 'calls.at', text: 'When' },
}
