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
  needQuestions,
  topicWords,
  writing,
  type Choice,
  type Question,
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

const ID = 'wellbeing-review'

const DESCRIPTION =
  'What a clinician and a patient may talk about when there is concern for the patient’s wellbeing. Every question may be skipped, and a question that is not answered is not a no. There is no score.'

/** The published form of what the app writes. No item is required: declining is a complete answer. R-078 */
export function questionnaireFrom(catalogue: readonly Indicator[]): Questionnaire {
  return {
    resourceType: 'Questionnaire',
    id: ID,
    url: canonical('Questionnaire', ID),
    name: nameOf(ID),
    title: 'Wellbeing review',
    ...published,
    ...contentDated,
    description: DESCRIPTION,
    subjectType: ['Patient'],
    item: [
      group('conditions', 'Before the conversation', before()),
      group('urgent', 'Urgent needs', [...ticks('urgent', urgentWords), choice(danger)]),
      group('room', 'Around the conversation', around()),
      group('help', 'Help', Object.values(helpChoices).map(choice)),
      group('contact', 'Safe contact', [
        ...Object.values(contactChoices).map(choice),
        ...Object.values(contactTexts).map(text),
      ]),
      group('noticed', 'What the clinician noticed', noticedLines.map(noticedItem)),
      group('record', indicatorChoices.weighed.text, catalogue.map(weighedItem)),
      group('indicators', 'What was asked about', catalogue.map(indicatorItem)),
      group(
        'words',
        'In the patient’s own words',
        Object.entries(topicWords).map(([topic, words]) => text({ linkId: `words.${topic}`, text: words })),
      ),
      group('needs', 'What the patient wants', needs()),
      group('safety', 'Safety', safety()),
      group('follow-up', 'Care and next visit', followUp()),
      group('judgement', 'The clinician’s judgement', judgement()),
      group('writing', 'What may be written', [
        choice(writing.choice),
        tick(writing.patientAsked),
        tick(writing.counting),
      ]),
      group('calls', 'Calls', [calls()]),
    ],
  }
}

function before(): QuestionnaireItem[] {
  const { alone, language, age, ability, willing } = conditionChoices
  return [
    choice(alone),
    choice(language),
    choice(age),
    choice(ability),
    tick(limitsExplained),
    choice(willing),
  ]
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
    tick(roomTicks.othersWarned),
    choice(others),
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
  return [
    ...Object.values(safetyTexts).map(text),
    ...Object.values(safetyReplies).map(choice),
    ...[...safetyTicks, ...precautionTicks].map(tick),
    text(staysUnsafe),
  ]
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
    tick(onlyIfRaised),
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

function group(linkId: string, words: string, item: QuestionnaireItem[]): QuestionnaireItem {
  return { linkId, text: words, type: 'group', item }
}

function ticks(prefix: string, words: Readonly<Record<string, string>>): QuestionnaireItem[] {
  return Object.entries(words).map(([code, label]) => tick({ linkId: `${prefix}.${code}`, text: label }))
}

function choice({ linkId, text: words, system }: Pick<Choice<string>, 'linkId' | 'text' | 'system'>) {
  const answerValueSet = canonical('ValueSet', system)
  return { linkId, text: words, type: 'choice', answerValueSet } satisfies QuestionnaireItem
}

function tick({ linkId, text: words }: Question): QuestionnaireItem {
  return { linkId, text: words, type: 'boolean' }
}

function text({ linkId, text: words }: Question): QuestionnaireItem {
  return { linkId, text: words, type: 'text' }
}
