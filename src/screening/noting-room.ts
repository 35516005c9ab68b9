import type { Conditions } from './conditions.ts'
import type { Kept } from './kept.ts'
import { emptyRoom, type Room, type RoomNote, type RoomSaid } from './room.ts'

/** What was noted of who is around the conversation, kept. */
export function roomNoted(kept: Kept, event: RoomNote): Kept {
  const { interpreter, booking, police } = kept.room
  switch (event.type) {
    case 'interpreter':
      return withRoom(kept, { interpreter: { ...interpreter, kind: event.kind } })
    case 'interpreter-check': {
      const others = interpreter.checks.filter((check) => check !== event.check)
      const checks = event.done ? [...others, event.check] : others
      return withRoom(kept, { interpreter: { ...interpreter, checks } })
    }
    case 'interpreter-uneasy':
      return stopped(kept)
    case 'booking': {
      const { type: _type, ...set } = event
      return withRoom(kept, { booking: { ...booking, ...set } })
    }
    case 'police': {
      const { type: _type, ...set } = event
      return withRoom(kept, { police: { ...police, ...set } })
    }
  }
}

export function roomSaid(kept: Kept, event: RoomSaid): Kept {
  const { answer, ...others } = kept.room.others
  if (event.type === 'others-warned')
    return withRoom(kept, { others: { ...others, warned: event.said, ...(answer && { answer }) } })
  return withRoom(kept, { others: event.answer ? { ...others, answer: event.answer } : others })
}

/** The room as the newest condition leaves it: who interprets now decides which notes still speak of somebody. */
export function roomUnder(room: Room, { alone, language }: Conditions): Room {
  const police = alone === 'police-or-guard' ? { ...room.police, came: true } : room.police
  if (language === undefined) return { ...room, police }
  const interpretedNow = language === 'professional-interpreter'
  const found = interpretedNow || language === 'shared-language'
  return {
    ...room,
    police,
    interpreter: interpretedNow
      ? room.interpreter
      : { ...emptyRoom.interpreter, uneasy: room.interpreter.uneasy },
    booking: found ? emptyRoom.booking : room.booking,
  }
}

/** The patient need not say why. Who interprets is open again, so the questions are closed. R-111 */
function stopped(kept: Kept): Kept {
  const { language, ...conditions } = kept.conditions
  if (language !== 'professional-interpreter') return kept
  return withRoom({ ...kept, conditions }, { interpreter: { checks: [], uneasy: true } })
}

function withRoom(kept: Kept, set: Partial<Room>): Kept {
  return { ...kept, room: { ...kept.room, ...set } }
}
