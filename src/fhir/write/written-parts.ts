import type {
  QuestionnaireResponse,
  QuestionnaireResponseItem,
  QuestionnaireResponseItemAnswer,
} from 'fhir/r4'
import { answerWords } from '../answer-words.ts'
import { answerLine, type WrittenLine, type WrittenPart } from '../../write-back/written-part.ts'

type Item = QuestionnaireResponseItem
type Answer = QuestionnaireResponseItemAnswer

/**
 * Every answer of an entry that is about to be written. They are taken from the entry itself: what is shown before a
 * yes cannot be anything else than what is saved after it. `name` stands over what is in no part of its own.
 */
export function writtenParts(
  { item = [] }: Pick<QuestionnaireResponse, 'item'>,
  name: string,
): WrittenPart[] {
  const loose = item.filter((one) => !isGroup(one)).flatMap(linesIn)
  const parts = item.filter(isGroup).map(({ linkId, text, item: inside = [] }) => ({
    linkId,
    name: text ?? name,
    lines: inside.flatMap(linesIn),
  }))
  return [...(loose.length > 0 ? [{ linkId: '', name, lines: loose }] : []), ...parts]
}

function isGroup({ answer, item }: Item): boolean {
  return answer === undefined && item !== undefined
}

function linesIn(item: Item): WrittenLine[] {
  const { linkId, text = linkId, answer = [], item: inside = [] } = item
  if (isGroup(item)) return inside.flatMap(linesIn)
  if (answer.length === 0) return [{ linkId, words: answerLine(text, ['Prefers not to say']), beside: [] }]
  const hasMore = answer.some((one) => one.item !== undefined)
  // What stands beneath an answer goes with that one alone: of two calls, each has its own time.
  const together = hasMore ? answer.map((one) => [one]) : [answer]
  return together.flatMap((answers) => {
    const beneath = answers.flatMap((one) => one.item ?? [])
    const words = answerLine(text, answers.map(wordsOf))
    const beside = beneath.filter((one) => isDetailOf(linkId, one)).flatMap(detailOf)
    return [{ linkId, words, beside }, ...beneath.filter((one) => !isDetailOf(linkId, one)).flatMap(linesIn)]
  })
}

/** A question of a hospital's own beneath an answer is a line by itself; what we keep beside an answer is named after it. */
function isDetailOf(linkId: string, detail: Item): boolean {
  return detail.linkId.startsWith(`${linkId}.`)
}

/** That a person put it in goes for nearly every answer, so that only the other is said. */
function detailOf({ linkId, text, answer = [] }: Item): string[] {
  if (linkId.endsWith('.origin') && answer[0]?.valueCoding?.code === 'manual') return []
  if (linkId.endsWith('.evidence'))
    return [`With ${answer.length === 1 ? 'an entry' : `${answer.length} entries`} of the record`]
  return [answerLine(text ?? linkId, answer.map(wordsOf))]
}

function wordsOf(answer: Answer): string {
  const said = answerWords({ ...answer }) ?? ''
  return answer.valueDateTime === undefined ? said : said.replace(/^(.{10})T(.{5}).*/, '$1, $2 UTC')
}
