/** What a colleague may be asked to do, or not to do. None of it tells about whom, or why. */
export type Ask =
  | 'nobody-in'
  | 'say-nothing'
  | 'not-by-name'
  | 'two-together'
  | 'stay-near'
  | 'other-door'
  | 'ask-me-first'

export const askWords: Record<Ask, string> = {
  'nobody-in': 'let nobody in without asking me',
  'say-nothing': 'tell nobody who calls or comes who is here',
  'not-by-name': 'call nobody by name in the waiting room',
  'two-together': 'do not go in alone',
  'stay-near': 'stay near, out of sight',
  'other-door': 'keep the other door free',
  'ask-me-first': 'ask me before anyone is moved or sent home',
}

export const asks: readonly Ask[] = [
  'nobody-in',
  'say-nothing',
  'not-by-name',
  'two-together',
  'stay-near',
  'other-door',
  'ask-me-first',
]

/** Longer than any room is called: there is no space for a name or a reason. */
export const LONGEST_ROOM = 12

/**
 * One sentence to say or to show to the nurse in charge, reception or security: what they need to keep people safe, and
 * nothing that tells about whom or why. Undefined until something is asked. R-087 R-090
 */
export function colleagueSentence(asked: readonly Ask[], room: string): string | undefined {
  const parts = asks.filter((ask) => asked.includes(ask)).map((ask) => askWords[ask])
  if (parts.length === 0) return undefined
  const where = room.trim().slice(0, LONGEST_ROOM)
  const last = parts.at(-1) ?? ''
  const wanted = parts.length === 1 ? last : `${parts.slice(0, -1).join(', ')}, and ${last}`
  return `${where === '' ? 'Please' : `${placeOf(where)}: please`} ${wanted}.`
}

/** A bay, a ward or 'resus' is called by its own word; a number alone is a room's. */
function placeOf(where: string): string {
  return /^\p{L}{3}/u.test(where) ? `${where.charAt(0).toUpperCase()}${where.slice(1)}` : `Room ${where}`
}
