import { objectsIn, type JsonObject } from '../json-object.ts'

/** What the ids of the items stand behind: empty for our own questions, the instrument for a hospital's own. */
type Behind = string

/** The items without those answers and all that stands beneath them. A group that is left empty goes as well. */
export function withoutAnswers(items: unknown, taken: readonly string[], behind: Behind = ''): JsonObject[] {
  return objectsIn(items).flatMap((item) => {
    if (isTaken(item, taken, behind)) return []
    const { item: before, answer: answers, ...own } = item
    const inside = withoutAnswers(before, taken, behind)
    const answer = objectsIn(answers).map(({ item: under, ...said }) => {
      const left = withoutAnswers(under, taken, behind)
      return left.length > 0 ? { ...said, item: left } : said
    })
    if (before !== undefined && inside.length === 0 && answer.length === 0) return []
    return [{ ...own, ...(answer.length > 0 && { answer }), ...(inside.length > 0 && { item: inside }) }]
  })
}

/** Whether one of our own questions is among those, by itself or with the group that it stands in. */
export function isAmong(taken: readonly string[], linkId: string): boolean {
  return taken.some((one) => linkId === one || linkId.startsWith(`${one}.`))
}

function isTaken({ linkId }: JsonObject, taken: readonly string[], behind: Behind): boolean {
  return typeof linkId === 'string' && taken.includes(`${behind}${linkId}`)
}
