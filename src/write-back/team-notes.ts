import type { Kept } from '../screening/kept.ts'
import { interpreterAwaited } from '../screening/room.ts'
import { interpreterWords } from '../screening/room-wording.ts'

/** Others in trouble are one neutral line: who and where is told by phone, and stands nowhere. R-060 R-081 */
export function adviceNote({ room }: Kept): string {
  return room.others.answer === 'yes'
    ? 'Advice wanted today, about others too: phone who wrote this'
    : 'Advice wanted today'
}

/** Where nobody is named. */
export const TRY_AGAIN = 'Try again at the next natural chance'
const BOOK_FIRST = 'Book a professional interpreter first'
const NOT_THE_SAME = 'Not the same interpreter as last time'
/** What such a line may say beside it that names nobody. */
export const WITHOUT_NAMES: readonly string[] = [BOOK_FIRST, NOT_THE_SAME]
/** The next visit, without whom and for what. */
export const UNNAMED = 'Next visit'

/** Who tries again, and with which interpreter: whoever does it reads this and nothing else. R-111 */
export function tryAgainNote(kept: Kept): string {
  const who = kept.tryAgainWho === '' ? TRY_AGAIN : `To try again: ${kept.tryAgainWho}`
  return [who, ...interpreterNotes(kept)].join('. ')
}

function interpreterNotes(kept: Kept): string[] {
  const { interpreter, booking } = kept.room
  const when = booking.when.trim()
  const kind = booking.kind && interpreterWords[booking.kind]
  const booked = [kind, when].filter(Boolean).join(', ')
  const awaited = interpreterAwaited(kept) || kept.conditions.language === 'only-companion'
  return [
    ...(booked ? [`Interpreter booked: ${booked}`] : []),
    ...(awaited && !booked ? [BOOK_FIRST] : []),
    ...(interpreter.uneasy ? [NOT_THE_SAME] : []),
  ]
}
