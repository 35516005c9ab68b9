import type { Questionnaire, QuestionnaireItem, QuestionnaireResponseItem } from 'fhir/r4'

const KEY: Partial<Record<QuestionnaireItem['type'], string>> = {
  boolean: 'valueBoolean',
  choice: 'valueCoding',
  dateTime: 'valueDateTime',
  reference: 'valueReference',
  string: 'valueString',
  text: 'valueString',
}

/**
 * What R4 forbids in the answers to a Questionnaire: strange questions, words or types, a question twice, and any
 * order but that of the questions.
 */
export function misfits(
  { item: asked = [] }: Pick<Questionnaire, 'item'>,
  written: readonly QuestionnaireResponseItem[],
): string[] {
  return [...misplaced(written, asked), ...written.flatMap((item) => misfit(item, asked))]
}

function misplaced(
  written: readonly QuestionnaireResponseItem[],
  asked: readonly QuestionnaireItem[],
): string[] {
  const places = written.map(({ linkId }) => asked.findIndex((one) => one.linkId === linkId))
  return written.flatMap(({ linkId }, at) =>
    at > 0 && (places[at] ?? 0) <= (places[at - 1] ?? 0) ? [`${linkId}: not in its place`] : [],
  )
}

function misfit(written: QuestionnaireResponseItem, asked: readonly QuestionnaireItem[]): string[] {
  const { linkId, text, answer = [], item = [] } = written
  const question = asked.find((one) => one.linkId === linkId)
  if (!question) return [`${linkId}: not asked`]
  const wrong: readonly [boolean, string][] = [
    [question.text !== text, `other words: ${text}`],
    // R4: what is nested under a question stands in its answer.
    [item.length > 0 && question.type !== 'group', 'items outside its answer'],
    [answer.length > 1 && question.repeats !== true, 'more than one answer'],
    [answer.some((one) => !Object.hasOwn(one, KEY[question.type] ?? '')), 'an answer of another type'],
  ]
  return [
    ...wrong.flatMap(([is, what]) => (is ? [`${linkId}: ${what}`] : [])),
    ...[item, ...answer.map((one) => one.item ?? [])].flatMap((inside) => misfits(question, inside)),
  ]
}
