import type { QuestionnaireItem } from 'fhir/r4'
import { indicatorChoices } from '../src/fhir/write/questions.ts'
import { indicatorById } from '../src/indicators/catalogue.ts'
import { signOf, type Indicator } from '../src/indicators/indicator.ts'
import type { NoticedLine } from '../src/indicators/noticed.ts'
import { canonical } from './canonical.ts'
import { forAChild } from './locks.ts'

const { value, time, saidBy, origin, weighed } = indicatorChoices

/** The clinician's own observation, in the words that were ticked: a note, and what in the record goes with it. */
export function noticedItem({ indicator, line }: NoticedLine): QuestionnaireItem {
  const linkId = `noticed.${indicator}`
  const childAlone = indicatorById(indicator)?.people === 'child'
  return {
    linkId,
    text: line,
    type: 'boolean',
    ...(childAlone && forAChild),
    item: [note(linkId), evidence(linkId)],
  }
}

/** What the clinician made of what the record says: not an answer of anybody's. */
export function weighedItem({ id, label, people }: Indicator): QuestionnaireItem {
  const linkId = `rec.${id}`
  const answerValueSet = canonical('ValueSet', weighed.system)
  return {
    linkId,
    text: label,
    type: 'choice',
    ...(people === 'child' && forAChild),
    answerValueSet,
    item: [evidence(linkId)],
  }
}

/** One indicator with its answer, and where that answer comes from. */
export function indicatorItem(indicator: Indicator): QuestionnaireItem {
  const { id, people } = indicator
  const linkId = `ind.${id}`
  const inside = [time, saidBy, origin].map((choice): QuestionnaireItem => ({
    linkId: `${linkId}.${choice.linkId}`,
    text: choice.text,
    type: 'choice',
    answerValueSet: canonical('ValueSet', choice.system),
  }))
  return {
    linkId,
    text: signOf(indicator),
    type: 'choice',
    ...(people === 'child' && forAChild),
    answerValueSet: canonical('ValueSet', value.system),
    item: [...inside, note(linkId), evidence(linkId)],
  }
}

function note(under: string): QuestionnaireItem {
  return { linkId: `${under}.note`, text: 'Note', type: 'text' }
}

function evidence(under: string): QuestionnaireItem {
  return { linkId: `${under}.evidence`, text: 'In the record', type: 'reference', repeats: true }
}
