import type { QuestionnaireResponseItem, QuestionnaireResponseItemAnswer } from 'fhir/r4'
import { notAsked, type Judged } from '../../screening/judgement.ts'
import type { Call, Kept } from '../../screening/kept.ts'
import { patientIs } from '../../screening/patient.ts'
import { needWords } from '../../screening/wording.ts'
import { dateTime } from './date-time.ts'
import { answered, chosen, group, ticked, tickedAmong, written } from './item.ts'
import {
  callQuestions,
  judgementChoices,
  judgementQuestions,
  needQuestions,
  topicWords,
  writing,
} from './questions.ts'

type Item = QuestionnaireResponseItem

/** What the patient said and wants. Words that were taken back are no longer in `kept`. DF-8 */
export function wishesOf(kept: Kept): Item[] {
  return [
    ...group(
      'words',
      'In the patient’s own words',
      topics.flatMap((topic) =>
        written({ linkId: `words.${topic}`, text: topicWords[topic] }, kept.words[topic]),
      ),
    ),
    ...group('needs', 'What the patient wants', [
      ...(kept.wantsNothingNow ? ticked(needQuestions.nothingNow, true) : []),
      ...tickedAmong('needs', needWords, kept.needs),
      ...chosen(needQuestions.first, kept.firstNeed),
      ...chosen(needQuestions.sinceLast, kept.sinceLast),
      ...(kept.patientRaisedIt ? ticked(needQuestions.raisedIt, true) : []),
      ...written(needQuestions.ownWords, kept.ownWords),
    ]),
  ]
}

const topics = ['work', 'living', 'control', 'threats', 'journey', 'health'] as const

/** The person's judgement, with the reason in their own words. Nothing in the record makes one. */
export function judgementOf(kept: Kept, judged: Judged): Item[] {
  const { documentation } = kept
  return [
    ...group('judgement', 'The clinician’s judgement', [
      ...chosen(judgementChoices.asking, judged.asking),
      ...chosen(judgementChoices.concern, judged.concern),
      ...written(judgementQuestions.reason, judged.reason),
      ...(notAsked(judged.asking) ? chosen(judgementChoices.tryAgain, kept.tryAgain) : []),
      ...written(judgementQuestions.tryAgainWho, kept.tryAgainWho),
      ...chosen(judgementChoices.childTold, kept.childTold),
      ...(kept.onlyIfPatientRaisesIt ? ticked(judgementQuestions.onlyIfRaised, true) : []),
    ]),
    ...group('writing', 'What may be written', [
      ...chosen(writing.choice, documentation?.choice),
      ...ticked(writing.patientAsked, documentation?.patientAsked),
      ...ticked(writing.counting, mayBeCounted(kept)),
    ]),
    ...group('calls', 'Calls', callsOf(kept.calls)),
  ]
}

/** An adult's own answer. A no is written too: one that leaves no trace could not take back the yes of an earlier visit. */
function mayBeCounted({ counting: { answer }, conditions, age }: Kept): boolean | undefined {
  if (answer === undefined || patientIs(conditions, age) !== 'adult') return undefined
  return answer === 'agrees'
}

/** The record itself alerts no one: who was phoned is part of what happened. One question, an answer for each call. */
function callsOf(calls: readonly Call[]): Item[] {
  return calls.length === 0 ? [] : [{ ...callQuestions.call, answer: calls.map(callAnswer) }]
}

export function callAnswer({ whom, decidedBy, at }: Call): QuestionnaireResponseItemAnswer {
  return {
    valueString: whom,
    item: [
      ...chosen(callQuestions.decidedBy, decidedBy),
      answered(callQuestions.at, { valueDateTime: dateTime(at) }),
    ],
  }
}
