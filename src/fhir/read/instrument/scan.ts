import { isJsonObject, objectsIn, type JsonObject } from '../../json-object.ts'
import { onlyIfRaisedLinkId } from '../../own-entries.ts'
import type { Notes } from './notes.ts'

const MOST_ITEMS = 200
const DEEPEST = 6

/** What has to be known of all items before the first is read. */
export interface Scanned {
  typeOf: (linkId: string) => string | undefined
}

/** Without recursion: what is nested thousands of levels deep would overflow it. Undefined when there is too much. */
export function scan(questionnaire: JsonObject, where: string, notes: Notes): Scanned | undefined {
  const types = new Map<string, string>()
  let count = 0
  let level = objectsIn(questionnaire['item'])
  for (let depth = 1; level.length > 0; depth += 1) {
    if (depth > DEEPEST)
      return notes.stop(where, `items stand in one another more than ${DEEPEST} deep. Use fewer levels.`)
    count += level.length
    if (count > MOST_ITEMS) return notes.stop(where, `it has more than ${MOST_ITEMS} items. Use fewer.`)
    for (const { linkId, type } of level) {
      if (typeof linkId !== 'string' || typeof type !== 'string') continue
      if (types.has(linkId))
        notes.stop(where, `the linkId “${linkId.slice(0, 60)}” is there twice. Give each item its own.`)
      if (linkId === onlyIfRaisedLinkId)
        notes.stop(where, `the linkId “${linkId}” is Sphere’s own. Give the item another.`)
      types.set(linkId, type)
    }
    level = level.flatMap((item) => objectsIn(item['item']).filter(isJsonObject))
  }
  return { typeOf: (linkId) => types.get(linkId) }
}
