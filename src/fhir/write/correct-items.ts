import { objectsIn, type JsonObject } from '../json-object.ts'

/** The items without those answers and all that stands beneath them. A group that is left empty goes as well. */
export function withoutAnswers(items: unknown, linkIds: readonly string[]): JsonObject[] {
  return objectsIn(items).flatMap((item) => {
    if (isTaken(item, linkIds)) return []
    const before = objectsIn(item['item'])
    if (before.length === 0) return [item]
    const inside = withoutAnswers(before, linkIds)
    const { item: _before, ...own } = item
    if (inside.length > 0) return [{ ...own, item: inside }]
    return item['answer'] === undefined ? [] : [own]
  })
}

/** The words that were given as those answers, wherever else they may stand. */
export function wordsUnder(review: JsonObject, linkIds: readonly string[]): string[] {
  const said: string[] = []
  const collect = (items: unknown, taken: boolean) => {
    for (const item of objectsIn(items)) {
      const isOne = taken || isTaken(item, linkIds)
      for (const answer of objectsIn(item['answer'])) {
        if (isOne && typeof answer['valueString'] === 'string') said.push(answer['valueString'])
        collect(answer['item'], isOne)
      }
      collect(item['item'], isOne)
    }
  }
  collect(review['item'], false)
  return said.filter((words) => words.trim() !== '')
}

function isTaken({ linkId }: JsonObject, linkIds: readonly string[]): boolean {
  return typeof linkId === 'string' && linkIds.includes(linkId)
}
