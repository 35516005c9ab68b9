import type { QuestionnaireResponseItem, QuestionnaireResponseItemAnswer } from 'fhir/r4'
import { ours } from './code-systems.ts'
import type { Choice, Question } from './questions.ts'

type Item = QuestionnaireResponseItem
type Inside = readonly Item[]

/** An answer with what belongs to it beneath it. */
export function answered(
  { linkId, text }: Question,
  answer: QuestionnaireResponseItemAnswer,
  inside: Inside = [],
): Item {
  return { linkId, text, answer: [{ ...answer, ...(inside.length > 0 && { item: [...inside] }) }] }
}

/** Nothing when nobody chose: what was never touched is not written. R-078 */
export function chosen<Code extends string>(question: Choice<Code>, code: Code | undefined): Item[] {
  return code === undefined ? [] : [answered(question, { valueCoding: codingOf(question, code) })]
}

export function codingOf<Code extends string>(
  { system, words }: Pick<Choice<Code>, 'system' | 'words'>,
  code: Code,
) {
  return ours(system, code, words[code])
}

/** Nothing when nothing was typed. */
export function written(question: Question, text: string | undefined): Item[] {
  const trimmed = (text ?? '').trim()
  return trimmed === '' ? [] : [answered(question, { valueString: trimmed })]
}

export function ticked(question: Question, is: boolean | undefined, inside: Inside = []): Item[] {
  return is === undefined ? [] : [answered(question, { valueBoolean: is }, inside)]
}

/** Those that were ticked, in the order of the published questions and not in that of the clicks. */
export function tickedAmong<Code extends string>(
  prefix: string,
  words: Readonly<Record<Code, string>>,
  codes: readonly Code[],
): Item[] {
  const all: readonly string[] = codes
  return Object.entries<string>(words).flatMap(([code, text]) =>
    all.includes(code) ? ticked({ linkId: `${prefix}.${code}`, text }, true) : [],
  )
}

/** A group is there only when something in it is. */
export function group(linkId: string, text: string, items: Inside): Item[] {
  return items.length === 0 ? [] : [{ linkId, text, item: [...items] }]
}
