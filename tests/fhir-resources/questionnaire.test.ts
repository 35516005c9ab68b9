import type { QuestionnaireItem, QuestionnaireResponseItem } from 'fhir/r4'
import { describe, expect, it } from 'vitest'
import { questionnaireFrom } from '../../fhir-resources/make-questionnaire.ts'
import { ourCodes } from '../../fhir-resources/our-codes.ts'
import { circumstancesOf } from '../../src/fhir/write/response-conditions.ts'
import { indicatorsOf } from '../../src/fhir/write/response-indicators.ts'
import { judgementOf, wishesOf } from '../../src/fhir/write/response-judgement.ts'
import { followUpOf } from '../../src/fhir/write/response-follow-up.ts'
import { safetyOf } from '../../src/fhir/write/response-safety.ts'
import { QUESTIONNAIRE } from '../../src/fhir/write/response.ts'
import { catalogue } from '../../src/indicators/catalogue.ts'
import { noticedLines } from '../../src/indicators/noticed.ts'
import { newlyBegun, type Kept } from '../../src/screening/kept.ts'
import { careFor } from '../../src/screening/follow-up.ts'
import { circumstances, precautions } from '../../src/screening/safety.ts'
import { forbiddenIn } from '../../src/site/neutral-words.ts'
import { recorded } from '../support/recorded.ts'

const questionnaire = questionnaireFrom(catalogue)
const items = flat(questionnaire.item ?? [])

function flat(nested: readonly QuestionnaireItem[]): QuestionnaireItem[] {
  return nested.flatMap((item) => [item, ...flat(item.item ?? [])])
}

/** A conversation in which everything there is was touched. */
const everything: Kept = {
  ...newlyBegun('s1', 0, 'adult'),
  urgent: ['pain', 'food-or-drink', 'rest', 'suicide-safety', 'time-critical', 'clinician-gender'],
  danger: 'not-sure',
  weighed: { injuries: 'worth-asking' },
  noticed: { watched: 'holds the phone' },
  conditions: {
    alone: 'alone',
    language: 'professional-interpreter',
    age: 'clearly-adult',
    ability: 'able',
    limitsExplained: true,
    willing: 'agrees',
  },
  helpOffered: 'voice',
  helpWanted: 'wanted',
  contact: { sight: 'someone-else', phone: 'safe', how: 'after six', never: 'no letters' },
  answers: {
    debt: { value: 'reported-today', time: 'now', saidBy: 'patient', note: 'owes rent', origin: 'manual' },
  },
  words: { work: 'w', living: 'l', control: 'c', threats: 't', journey: 'j', health: 'h' },
  needs: ['shelter', 'police'],
  firstNeed: 'shelter',
  wantsNothingNow: true,
  ownWords: 'a room',
  onlyIfPatientRaisesIt: true,
  safety: {
    replies: { goingBack: 'no', pursuit: 'not-sure', helpingCase: 'declined' },
    ownView: { couldHappen: 'c', afraidOf: 'a', keptSafe: 'k' },
    circumstances,
    precautions,
    staysUnsafe: 's',
  },
  followUp: { within: 'week', who: 'w', reason: 'r', care: careFor('adult') },
  tryAgainWho: 'the night nurse',
  childTold: 'told',
  documentation: { choice: 'care-note', patientAsked: true, keepRefusal: false },
  calls: [{ whom: 'security', decidedBy: 'patient', at: 0 }],
}
const evidence = {
  watched: [recorded('companion')],
  injuries: [recorded('injury')],
  debt: [recorded('isolation')],
}
const response = [
  ...circumstancesOf(everything),
  ...indicatorsOf(everything, evidence),
  ...wishesOf(everything),
  ...safetyOf(everything.safety),
  ...followUpOf(everything.followUp),
  ...judgementOf(everything, { asking: 'partly', concern: 'some', reason: 'r' }),
]

/** What the written items hold that the published questions do not allow. */
function strangers(
  written: readonly QuestionnaireResponseItem[],
  asked: readonly QuestionnaireItem[],
): string[] {
  return written.flatMap(({ linkId, text, answer = [], item = [] }) => {
    const question = asked.find((one) => one.linkId === linkId)
    if (!question) return [linkId]
    const inside = [...item, ...answer.flatMap((one) => one.item ?? [])]
    const wrongWords = question.text === text ? [] : [`${linkId}: ${text}`]
    // R4: what is nested under a question stands in its answer.
    const outside =
      item.length > 0 && question.type !== 'group' ? [`${linkId}: items outside its answer`] : []
    const tooMany = answer.length > 1 && !question.repeats ? [`${linkId}: more than one answer`] : []
    const wrongType = answer
      .flatMap(({ item: _inside, ...value }) => Object.keys(value))
      .filter((key) => key !== KEY[question.type])
    return [...wrongWords, ...outside, ...tooMany, ...wrongType, ...strangers(inside, question.item ?? [])]
  })
}

const KEY: Partial<Record<QuestionnaireItem['type'], string>> = {
  boolean: 'valueBoolean',
  choice: 'valueCoding',
  dateTime: 'valueDateTime',
  reference: 'valueReference',
  string: 'valueString',
  text: 'valueString',
}

describe('the Questionnaire', () => {
  it('asks for everything the app writes, under the same ids, words and types', () => {
    expect(strangers(response, questionnaire.item ?? [])).toEqual([])
  })

  it('is the one that what we write names', () => {
    expect(`${questionnaire.url}|${questionnaire.version}`).toBe(QUESTIONNAIRE)
  })

  it('has one item for each indicator, in the order of the catalogue', () => {
    const ids = items.map(({ linkId }) => linkId).filter((linkId) => /^ind\.[^.]+$/.test(linkId))
    expect(ids).toEqual(catalogue.map(({ id }) => `ind.${id}`))
  })

  it('has one item for each thing a clinician can tick as noticed, in the words of the tick', () => {
    const noticed = questionnaire.item?.find(({ linkId }) => linkId === 'noticed')
    expect(noticed?.item?.map(({ linkId, text }) => [linkId, text])).toEqual(
      noticedLines.map(({ indicator, line }) => [`noticed.${indicator}`, line]),
    )
  })

  it('requires nothing: declining is a complete answer (R-078)', () => {
    expect(items.filter(({ required }) => required)).toEqual([])
  })

  it('uses each id once, and only answers that are published with it', () => {
    const ids = items.map(({ linkId }) => linkId)
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
    const sets = new Set(items.flatMap(({ answerValueSet }) => answerValueSet ?? []))
    const ours = ourCodes.map(({ system }) => `https://sphere.example/fhir/ValueSet/${system}`)
    expect([...sets].filter((set) => !ours.includes(set))).toEqual([])
  })

  it('is neutral in everything that can stand outside a closed entry: name, title, address, ids (principle 8)', () => {
    const { url = '', name = '', title = '' } = questionnaire
    const seen = [url, name, title, ...items.map(({ linkId }) => linkId)]
    expect(seen.filter((words) => forbiddenIn(words).length > 0)).toEqual([])
  })
})
