import type { QuestionnaireResponseItem } from 'fhir/r4'
import type { Fact } from '../../chart/chart.ts'
import { indicatorById } from '../../indicators/catalogue.ts'
import type { Answer } from '../../screening/answers.ts'
import type { Kept, Weighed } from '../../screening/kept.ts'
import { answered, chosen, codingOf, group, ticked, written } from './item.ts'
import { indicatorChoices, type Choice } from './questions.ts'
import { toVersion } from './reference-to.ts'

type Item = QuestionnaireResponseItem
type Evidence = Readonly<Record<string, readonly Fact[]>>

/** What the clinician saw, and what was answered, each with where it comes from. What nobody touched is not there. */
export function indicatorsOf(kept: Kept, evidence: Evidence): Item[] {
  const touched = new Set([...Object.keys(kept.answers), ...Object.keys(kept.weighed)])
  return [
    ...group(
      'noticed',
      'What the clinician noticed',
      Object.entries(kept.noticed).flatMap(([id, words]) => noticed(id, words, evidence[id] ?? [], touched)),
    ),
    ...group(
      'indicators',
      'What was asked about',
      [...touched].map((id) => indicator(id, kept.answers[id], kept.weighed[id], evidence[id] ?? [])),
    ),
  ]
}

function noticed(id: string, words: string, facts: readonly Fact[], touched: ReadonlySet<string>): Item[] {
  const linkId = `noticed.${id}`
  return ticked({ linkId, text: labelOf(id) }, true, [
    ...written({ linkId: `${linkId}.note`, text: 'Note' }, words),
    // The evidence stands once: beneath the indicator when that is written too.
    ...(touched.has(id) ? [] : evidenceItem(linkId, facts)),
  ])
}

function indicator(
  id: string,
  answer: Answer | undefined,
  weighed: Weighed | undefined,
  facts: readonly Fact[],
): Item {
  const question = { linkId: `ind.${id}`, text: labelOf(id) }
  const inside = [
    ...(answer ? detailsOf(question.linkId, answer) : []),
    ...chosen(under(question.linkId, indicatorChoices.weighed), weighed),
    ...evidenceItem(question.linkId, facts),
  ]
  if (!answer) return { ...question, item: inside }
  return answered(question, { valueCoding: codingOf(indicatorChoices.value, answer.value) }, inside)
}

function detailsOf(linkId: string, { time, saidBy, note, origin }: Answer): Item[] {
  return [
    ...chosen(under(linkId, indicatorChoices.time), time),
    ...chosen(under(linkId, indicatorChoices.saidBy), saidBy),
    ...written({ linkId: `${linkId}.note`, text: 'Note' }, note),
    ...chosen(under(linkId, indicatorChoices.origin), origin),
  ]
}

function under<Code extends string>(linkId: string, choice: Choice<Code>): Choice<Code> {
  return { ...choice, linkId: `${linkId}.${choice.linkId}` }
}

function evidenceItem(linkId: string, facts: readonly Fact[]): Item[] {
  if (facts.length === 0) return []
  const answer = facts.map(({ source }) => ({ valueReference: toVersion(source) }))
  return [{ linkId: `${linkId}.evidence`, text: 'In the record', answer }]
}

function labelOf(id: string): string {
  return indicatorById(id)?.label ?? id
}
