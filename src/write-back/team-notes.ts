import type { Kept } from '../screening/kept.ts'
import { interpreterAwaited } from '../screening/room.ts'
import { interpreterWords } from '../screening/room-wording.ts'

/** Others in trouble are one neutral line: who and where is told by phone, and stands nowhere. R-060 R-081 */
export function adviceNote({ room }: Kept): string {
  return room.others.answer === 'yes'
    ? 'Advice wanted today, about others too: phone who wrote this'
    : 'Advice wanted today'
}

/** Who tries again, and with which interpreter: whoever does it reads this and nothing else. R-111 */
export function tryAgainNote(kept: Kept): string {
  const who =
    kept.tryAgainWho === '' ? 'Try again at the next natural chance' : `To try again: ${kept.tryAgainWho}`
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
    ...(awaited && !booked ? ['Book a professional interpreter first'] : []),
    ...(interpreter.uneasy ? ['Not the same interpreter as last time'] : []),
  ]
}
