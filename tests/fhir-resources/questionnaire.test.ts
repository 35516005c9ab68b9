import type { QuestionnaireItem } from 'fhir/r4'
import { describe, expect, it } from 'vitest'
import { questionnaireFrom } from '../../fhir-resources/make-questionnaire.ts'
import { ourCodes } from '../../fhir-resources/our-codes.ts'
import { QUESTIONNAIRE, responseFrom } from '../../src/fhir/write/response.ts'
import { catalogue } from '../../src/indicators/catalogue.ts'
import { noticedLines } from '../../src/indicators/noticed.ts'
import { newlyBegun, type Kept } from '../../src/screening/kept.ts'
import { careFor } from '../../src/screening/follow-up.ts'
import { circumstances, precautions } from '../../src/screening/safety.ts'
import { forbiddenIn } from '../../src/site/neutral-words.ts'
import { aFrame } from '../support/a-plan.ts'
import { aSite } from '../support/a-site.ts'
import { misfits } from '../support/answers-to.ts'
import { recorded } from '../support/recorded.ts'

const questionnaire = questionnaireFrom(catalogue)
const items = flat(questionnaire.item ?? [])

function flat(nested: readonly QuestionnaireItem[]): QuestionnaireItem[] {
  return nested.flatMap((item) => [item, ...flat(item.item ?? [])])
}

/** A conversation in which everything there is was touched. */
const everything: Kept = {
  ...newlyBegun('s1', 0, 'adult'),
  talked: true,
  urgent: ['pain', 'food-or-drink', 'rest', 'suicide-safety', 'time-critical', 'clinician-gender'],
  danger: 'not-sure',
  weighed: { injuries: 'worth-asking' },
  noticed: { watched: 'holds the phone' },
  room: {
    interpreter: {
      kind: 'phone',
      checks: ['gender-offered', 'must-not-know-asked', 'patient-content'],
      uneasy: true,
    },
    booking: { kind: 'sign-here', when: 'w' },
    police: { came: true, risks: 'r', advice: 'wanted' },
    others: { warned: true, answer: 'yes' },
  },
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
const judged = { asking: 'partly', concern: 'some', reason: 'r' } as const
const { item: response = [] } = responseFrom(
  { write: 'response', kept: everything, judged, evidence },
  { frame: { ...aFrame, patientSideIsSafe: false } },
  aSite,
)

describe('the Questionnaire', () => {
  it('asks for everything the app writes, under the same ids, words and types', () => {
    expect(misfits(questionnaire, response)).toEqual([])
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
