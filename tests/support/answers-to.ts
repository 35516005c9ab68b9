import type {
  Questionnaire,
  QuestionnaireItem,
  QuestionnaireResponseItem,
  QuestionnaireResponseItemAnswer,
} from 'fhir/r4'

const KEY: Partial<Record<QuestionnaireItem['type'], string>> = {
  boolean: 'valueBoolean',
  choice: 'valueCoding',
  dateTime: 'valueDateTime',
  reference: 'valueReference',
  string: 'valueString',
  text: 'valueString',
}

/**
 * What R4 forbids in the answers to a Questionnaire: strange questions, words or types, a question twice, any order
 * but that of the questions, and an answer to what is not to be asked.
 */
export function misfits(
  { item: asked = [] }: Pick<Questionnaire, 'item'>,
  written: readonly QuestionnaireResponseItem[],
): string[] {
  return misfitsIn(written, asked, (item) => isEnabled(item, written))
}

/** What is to be asked after these answers, by somebody who knows no more than R4: with the groups, by id. */
export function askedAfter(
  { item: asked = [] }: Pick<Questionnaire, 'item'>,
  written: readonly QuestionnaireResponseItem[],
): string[] {
  return asked
    .filter((item) => isEnabled(item, written))
    .flatMap((item) => [item.linkId, ...askedAfter(item, written)])
}

function isEnabled(
  { enableWhen, enableBehavior }: QuestionnaireItem,
  written: readonly QuestionnaireResponseItem[],
): boolean {
  if (!enableWhen) return true
  const hold = enableWhen.map(({ question, operator, answerBoolean, answerCoding }) => {
    if (operator !== '=') throw new Error(`The tests do not know ${operator}.`)
    return answersTo(question, written).some(({ valueBoolean, valueCoding }) =>
      answerCoding
        ? valueCoding?.system === answerCoding.system && valueCoding?.code === answerCoding.code
        : valueBoolean === answerBoolean,
    )
  })
  return enableBehavior === 'any' ? hold.some(Boolean) : hold.every(Boolean)
}

function answersTo(
  question: string,
  written: readonly QuestionnaireResponseItem[],
): QuestionnaireResponseItemAnswer[] {
  return written.flatMap(({ linkId, answer = [], item = [] }) => [
    ...(linkId === question ? answer : []),
    ...answersTo(question, [...item, ...answer.flatMap((one) => one.item ?? [])]),
  ])
}

type Enabled = (item: QuestionnaireItem) => boolean

function misfitsIn(
  written: readonly QuestionnaireResponseItem[],
  asked: readonly QuestionnaireItem[],
  enabled: Enabled,
): string[] {
  return [...misplaced(written, asked), ...written.flatMap((item) => misfit(item, asked, enabled))]
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

function misfit(
  written: QuestionnaireResponseItem,
  asked: readonly QuestionnaireItem[],
  enabled: Enabled,
): string[] {
  const { linkId, text, answer = [], item = [] } = written
  const question = asked.find((one) => one.linkId === linkId)
  if (!question) return [`${linkId}: not asked`]
  const wrong: readonly [boolean, string][] = [
    [question.text !== text, `other words: ${text}`],
    [!enabled(question), 'not to be asked'],
    // R4: what is nested under a question stands in its answer.
    [item.length > 0 && question.type !== 'group', 'items outside its answer'],
    [answer.length > 1 && question.repeats !== true, 'more than one answer'],
    [answer.some((one) => !Object.hasOwn(one, KEY[question.type] ?? '')), 'an answer of another type'],
  ]
  return [
    ...wrong.flatMap(([is, what]) => (is ? [`${linkId}: ${what}`] : [])),
    ...[item, ...answer.map((one) => one.item ?? [])].flatMap((inside) =>
      misfitsIn(inside, question.item ?? [], enabled),
    ),
  ]
}
