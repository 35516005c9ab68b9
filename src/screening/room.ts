import type { Kept } from './kept.ts'

/** How a professional interpreter joins. Sign language has to be seen, so it is never by phone. R-111 */
export type InterpreterKind = 'here' | 'video' | 'phone' | 'sign-here' | 'sign-video'

/** What is settled with the patient before the interpreter hears a word of it. */
export type InterpreterCheck = 'gender-offered' | 'must-not-know-asked' | 'patient-content'

export interface Interpreter {
  kind?: InterpreterKind
  checks: readonly InterpreterCheck[]
  /** The patient was uneasy with the one who was there, and the talk was stopped. */
  uneasy: boolean
}

/** An interpreter for another time, because none is free now. */
export interface Booking {
  kind?: InterpreterKind
  when: string
}

export type LegalAdvice = 'offered' | 'wanted' | 'declined'

/** Someone in custody, or escorted. R-015 R-080 */
export interface Police {
  /** Seen in hearing at some moment: what is asked of them stays at hand once they have left the room. */
  came: boolean
  /** The risks they know of, as they said them. Never the patient's words. */
  risks: string
  advice?: LegalAdvice
}

/** Whether others are in trouble. There is no field for who or where: that is for the phone. R-060 */
export type OthersAtRisk = 'yes' | 'not-said' | 'declined'

export interface Others {
  /** What an answer would mean was said first. */
  warned: boolean
  answer?: OthersAtRisk
}

/** Who was around the conversation, and what was arranged about them. */
export interface Room {
  interpreter: Interpreter
  booking: Booking
  police: Police
  others: Others
}

export const emptyRoom: Room = {
  interpreter: { checks: [], uneasy: false },
  booking: { when: '' },
  police: { came: false, risks: '' },
  others: { warned: false },
}

/** What a clinician may note of the room whenever the screen lock is open. */
export type RoomNote =
  | { type: 'interpreter'; kind: InterpreterKind }
  | { type: 'interpreter-check'; check: InterpreterCheck; done: boolean }
  | { type: 'interpreter-uneasy' }
  | { type: 'booking'; kind?: InterpreterKind; when?: string }
  | { type: 'police'; risks?: string; advice?: LegalAdvice }
  /** A slip: none was here. What was noted of them must be gone first. */
  | { type: 'no-police' }

/** What only the patient can say of others. */
export type RoomSaid =
  | { type: 'others-warned'; said: boolean }
  | { type: 'others-at-risk'; answer: OthersAtRisk | undefined }

const NOTES: readonly string[] = [
  'interpreter',
  'interpreter-check',
  'interpreter-uneasy',
  'booking',
  'police',
  'no-police',
] satisfies RoomNote['type'][]

export function isRoomNote(event: { type: string }): event is RoomNote {
  return NOTES.includes(event.type)
}

/** Risks that someone told of are a concern. A language, or an interpreter, never is one. DF-3 R-013 */
export function concernInRoom({ police, others }: Room): boolean {
  return police.risks.trim() !== '' || others.answer === 'yes'
}

/** Whether anything stands of a police officer or guard beside that they came. */
export function notedOfPolice({ risks, advice }: Police): boolean {
  return risks.trim() !== '' || advice !== undefined
}

function isBooked({ kind, when }: Booking): boolean {
  return kind !== undefined || when.trim() !== ''
}

/** The patient was uneasy with the interpreter, and nobody else has been found yet. */
export function talkStopped({ conditions, room }: Pick<Kept, 'conditions' | 'room'>): boolean {
  return room.interpreter.uneasy && conditions.language === undefined
}

/** Whether the talk still waits for somebody who can interpret it. */
export function interpreterAwaited({ conditions: { language, alone }, room }: Kept): boolean {
  if (language === 'nobody-free') return true
  // Whoever interprets and came along has to be out of the room first.
  if (language === 'only-companion') return alone === 'alone'
  return language === undefined && (room.interpreter.uneasy || isBooked(room.booking))
}
