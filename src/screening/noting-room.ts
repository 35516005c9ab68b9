import type { Conditions } from './conditions.ts'
import type { Kept } from './kept.ts'
import {
  emptyRoom,
  notedOfPolice,
  type Interpreter,
  type InterpreterKind,
  type Room,
  type RoomNote,
  type RoomSaid,
} from './room.ts'

/** What was noted of who is around the conversation, kept. */
export function roomNoted(kept: Kept, event: RoomNote): Kept {
  const { interpreter, booking, police } = kept.room
  switch (event.type) {
    case 'interpreter':
      return withRoom(kept, { interpreter: { ...sameOrNew(interpreter, event.kind), kind: event.kind } })
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
    case 'no-police':
      // Where one can hear just now, one is here; and what was noted of one is not thrown away by a slip.
      return kept.conditions.alone === 'police-or-guard' || notedOfPolice(police)
        ? kept
        : withRoom(kept, { police: emptyRoom.police })
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

/** The room as the newest condition leaves it: whoever interprets is chosen anew, so nothing said of one before stands. R-111 */
export function roomUnder(room: Room, { alone, language }: Conditions): Room {
  const police = alone === 'police-or-guard' ? { ...room.police, came: true } : room.police
  if (language === undefined) return { ...room, police }
  const found = language === 'professional-interpreter' || language === 'shared-language'
  return {
    ...room,
    police,
    interpreter: nobodyYet(room.interpreter),
    booking: found ? emptyRoom.booking : room.booking,
  }
}

/** After the screen was hidden somebody else may interpret: what was settled with the patient was of the one before. R-111 DF-1 */
export function roomNewlyMet(room: Room): Room {
  return { ...room, interpreter: nobodyYet(room.interpreter) }
}

/** Only that the patient was uneasy with somebody outlasts the one who interpreted. */
function nobodyYet({ uneasy }: Interpreter): Interpreter {
  return { ...emptyRoom.interpreter, uneasy }
}

/** Another way of interpreting is another interpreter, of whom nothing was asked yet. */
function sameOrNew(interpreter: Interpreter, kind: InterpreterKind): Interpreter {
  return interpreter.kind === undefined || interpreter.kind === kind ? interpreter : nobodyYet(interpreter)
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
