import type { Questionnaire, QuestionnaireItem } from 'fhir/r4'
import {
  callQuestions,
  conditionChoices,
  contactChoices,
  contactTexts,
  danger,
  helpChoices,
  indicatorChoices,
  judgementChoices,
  judgementQuestions,
  limitsExplained,
  lockTicks,
  needQuestions,
  topicWords,
  writing,
} from '../src/fhir/write/questions.ts'
import {
  careTicks,
  nextVisit,
  precautionTicks,
  safetyReplies,
  safetyTexts,
  safetyTicks,
  staysUnsafe,
} from '../src/fhir/write/safety-questions.ts'
import {
  bookedKind,
  checkQuestions,
  roomChoices,
  roomTexts,
  roomTicks,
} from '../src/fhir/write/room-questions.ts'
import { ours } from '../src/fhir/write/code-systems.ts'
import type { Indicator } from '../src/indicators/indicator.ts'
import { noticedLines } from '../src/indicators/noticed.ts'
import { askings, notAsked } from '../src/screening/judgement.ts'
import { needWords, urgentWords } from '../src/screening/wording.ts'
import { canonical, contentDated, nameOf, published } from './canonical.ts'
import { indicatorItem, noticedItem, weighedItem } from './indicator-items.ts'
import { choice, group, text, tick, ticks } from './item-kinds.ts'
import { forStaff, inTheTalk, talkBegins, unseen } from './locks.ts'

const ID = 'wellbeing-review'

const DESCRIPTION =
  'What a clinician and a patient may talk about when there is concern for the patient’s wellbeing. Every question may be skipped, and a question that is not answered is not a no. There is no score.'

/** The published form of what the app writes. No item is required: declining is a complete answer. R-078 */
export function questionnaireFrom(catalogue: readonly Indicator[]): Questionnaire {
  return {
    resourceType: 'Questionnaire',
    id: ID,
    ...forStaff,
    url: canonical('Questionnaire', ID),
    name: nameOf(ID),
    title: 'Wellbeing review',
    ...published,
    ...contentDated,
    description: DESCRIPTION,
    subjectType: ['Patient'],
    item: [before(), ...groups(catalogue).map((one) => ({ ...one, enableWhen: one.enableWhen ?? SCREEN }))],
  }
}

const { enableWhen: SCREEN } = unseen

/** Each behind the screen lock at least; what only the patient can say stands behind the question lock. R-035 */
function groups(catalogue: readonly Indicator[]): QuestionnaireItem[] {
  const inRecord = catalogue.filter(({ concepts }) => concepts.length > 0)
  return [
    group('urgent', 'Urgent needs', [...ticks('urgent', urgentWords), choice(danger)]),
    group('room', 'Around the conversation', around()),
    group('help', 'Help', Object.values(helpChoices).map(choice)),
    { ...group('contact', 'Safe contact', contact()), ...inTheTalk },
    group('noticed', 'What the clinician noticed', noticedLines.map(noticedItem)),
    group('record', indicatorChoices.weighed.text, inRecord.map(weighedItem)),
    { ...group('indicators', 'What was asked about', catalogue.map(indicatorItem)), ...inTheTalk },
    { ...group('words', 'In the patient’s own words', wordsByTopic()), ...inTheTalk },
    { ...group('needs', 'What the patient wants', needs()), ...inTheTalk },
    group('safety', 'Safety', safety()),
    group('follow-up', 'Care and next visit', followUp()),
    group('judgement', 'The clinician’s judgement', judgement()),
    group('writing', 'What may be written', [
      choice(writing.choice),
      tick(writing.patientAsked),
      { ...tick(writing.counting), ...inTheTalk },
    ]),
    group('calls', 'Calls', [calls()]),
  ]
}

function before(): QuestionnaireItem {
  const { alone, language, age, ability, willing } = conditionChoices
  const conditions = [
    choice(alone),
    choice(language),
    choice(age),
    choice(ability),
    tick(limitsExplained),
    choice(willing),
    tick(lockTicks.asChild),
  ]
  return group('conditions', 'Before the conversation', [
    tick(lockTicks.screen),
    ...conditions.map((one) => ({ ...one, ...unseen })),
    talkBegins,
  ])
}

function contact(): QuestionnaireItem[] {
  return [...Object.values(contactChoices).map(choice), ...Object.values(contactTexts).map(text)]
}

function wordsByTopic(): QuestionnaireItem[] {
  return Object.entries(topicWords).map(([topic, words]) => text({ linkId: `words.${topic}`, text: words }))
}

function around(): QuestionnaireItem[] {
  const { interpreter, legalAdvice, others } = roomChoices
  return [
    choice(interpreter),
    ...checkQuestions.map(tick),
    tick(roomTicks.uneasy),
    choice(bookedKind),
    text(roomTexts.bookedWhen),
    text(roomTexts.policeRisks),
    choice(legalAdvice),
    { ...tick(roomTicks.othersWarned), ...inTheTalk },
    { ...choice(others), ...inTheTalk },
  ]
}

function needs(): QuestionnaireItem[] {
  const { nothingNow, first, sinceLast, raisedIt, ownWords } = needQuestions
  return [
    tick(nothingNow),
    ...ticks('needs', needWords),
    choice(first),
    choice(sinceLast),
    tick(raisedIt),
    text(ownWords),
  ]
}

function safety(): QuestionnaireItem[] {
  const said = [
    ...Object.values(safetyTexts).map(text),
    ...Object.values(safetyReplies).map(choice),
    ...safetyTicks.map(tick),
  ]
  return [...said.map((one) => ({ ...one, ...inTheTalk })), ...precautionTicks.map(tick), text(staysUnsafe)]
}

function followUp(): QuestionnaireItem[] {
  return [...careTicks.map(tick), choice(nextVisit.within), text(nextVisit.who), text(nextVisit.reason)]
}

function judgement(): QuestionnaireItem[] {
  const { asking, concern, tryAgain, childTold } = judgementChoices
  const { reason, tryAgainWho, onlyIfRaised } = judgementQuestions
  return [
    choice(asking),
    choice(concern),
    text(reason),
    { ...choice(tryAgain), ...onlyWhereNotAsked() },
    text(tryAgainWho),
    choice(childTold),
    { ...tick(onlyIfRaised), ...inTheTalk },
  ]
}

/** A time to try again belongs to a conversation that was not had, or not to its end. */
function onlyWhereNotAsked(): Pick<QuestionnaireItem, 'enableWhen' | 'enableBehavior'> {
  const { linkId, system } = judgementChoices.asking
  return {
    enableWhen: askings
      .filter(notAsked)
      .map((code) => ({ question: linkId, operator: '=', answerCoding: ours(system, code) })),
    enableBehavior: 'any',
  }
}

function calls(): QuestionnaireItem {
  const { call, decidedBy, at } = callQuestions
  return {
    linkId: call.linkId,
    text: call.text,
    type: 'string',
    repeats: true,
    item: [choice(decidedBy), { linkId: at.linkId, text: at.text, type: 'dateTime' }],
  }
}
