import type { QuestionnaireResponseItem } from 'fhir/r4'
import type { Fact } from '../../chart/chart.ts'
import { catalogue } from '../../indicators/catalogue.ts'
import { signOf } from '../../indicators/indicator.ts'
import { noticedLines, type NoticedLine } from '../../indicators/noticed.ts'
import type { Answer } from '../../screening/answers.ts'
import type { Kept, Weighed } from '../../screening/kept.ts'
import { answered, chosen, codingOf, group, ticked, written } from './item.ts'
import { indicatorChoices, type Choice, type Question } from './questions.ts'
import { toVersion } from './reference-to.ts'

type Item = QuestionnaireResponseItem
type Evidence = Readonly<Record<string, readonly Fact[]>>

/** The rest has no source in the record, so there is nothing to be made of what it says. */
const fromTheRecord = catalogue.filter(({ concepts }) => concepts.length > 0)

/**
 * What the clinician saw and made of the record, and what was answered, each with where it comes from. What nobody
 * touched is not there. What was weighed is no answer: it stands apart, so that nothing seems to have been asked. All
 * of it stands in the order of the published questions, not in that of the clicks.
 */
export function indicatorsOf(kept: Kept, evidence: Evidence): Item[] {
  const touched = new Set([...Object.keys(kept.answers), ...Object.keys(kept.weighed)])
  return [
    ...group(
      'noticed',
      'What the clinician noticed',
      noticedLines.flatMap((line) => noticedItem(line, kept.noticed, evidence, touched)),
    ),
    ...group(
      'record',
      indicatorChoices.weighed.text,
      fromTheRecord.flatMap(({ id, label }) => {
        const as = kept.weighed[id]
        const facts = kept.answers[id] ? [] : (evidence[id] ?? [])
        return as ? [weighedItem({ linkId: `rec.${id}`, text: label }, as, facts)] : []
      }),
    ),
    ...group(
      'indicators',
      'What was asked about',
      catalogue.flatMap((indicator) => {
        const { id } = indicator
        const answer = kept.answers[id]
        const question = { linkId: `ind.${id}`, text: signOf(indicator) }
        return answer ? [answerItem(question, answer, evidence[id] ?? [])] : []
      }),
    ),
  ]
}

/** In the words that were ticked and no others: they are all that the clinician said of it. */
function noticedItem(
  { indicator: id, line }: NoticedLine,
  noticed: Kept['noticed'],
  evidence: Evidence,
  touched: ReadonlySet<string>,
): Item[] {
  const words = noticed[id]
  if (words === undefined) return []
  const linkId = `noticed.${id}`
  return ticked({ linkId, text: line }, true, [
    ...written({ linkId: `${linkId}.note`, text: 'Note' }, words),
    // The evidence stands once: beneath the answer, else beneath what was made of it.
    ...(touched.has(id) ? [] : evidenceItem(linkId, evidence[id] ?? [])),
  ])
}

function weighedItem(question: Question, as: Weighed, facts: readonly Fact[]): Item {
  const answer = { valueCoding: codingOf(indicatorChoices.weighed, as) }
  return answered(question, answer, evidenceItem(question.linkId, facts))
}

function answerItem(question: Question, answer: Answer, facts: readonly Fact[]): Item {
  const inside = [...detailsOf(question.linkId, answer), ...evidenceItem(question.linkId, facts)]
  return answered(question, { valueCoding: codingOf(indicatorChoices.value, answer.value) }, inside)
}

function detailsOf(linkId: string, { time, saidBy, note, origin }: Answer): Item[] {
  return [
    ...chosen(under(linkId, indicatorChoices.time), time),
    ...chosen(under(linkId, indicatorChoices.saidBy), saidBy),
    ...chosen(under(linkId, indicatorChoices.origin), origin),
    ...written({ linkId: `${linkId}.note`, text: 'Note' }, note),
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
