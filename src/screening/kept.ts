import type { Topic } from '../indicators/indicator.ts'
import { anythingSaid, type AllReplies } from '../instruments/replies.ts'
import type { Need } from '../site/site.ts'
import { isPositive, type Answers } from './answers.ts'
import type { Conditions } from './conditions.ts'
import { notCounted, type Counting } from './counting.ts'
import { noFollowUp, type FollowUp } from './follow-up.ts'
import { anyHouse, type House } from './house.ts'
import { isCurrentConcern, type Judgement } from './judgement.ts'
import type { Page } from './pages.ts'
import type { AgeInRecord } from './patient.ts'
import { noSafety, riskNamed, type Safety } from './safety.ts'
import { concernInRoom, emptyRoom, type Room } from './room.ts'
import type { Sharing } from './sharing.ts'
import type { SinceLast } from './since-last.ts'

export type UrgentNeed =
  | 'pain'
  | 'food-or-drink'
  | 'rest'
  | 'clothing'
  | 'suicide-safety'
  | 'time-critical'
  | 'clinician-gender'

/** What the clinician makes of a suggestion. Nothing chosen means not looked at. */
export type Weighed = 'worth-asking' | 'explained'

export type HelpOffered = 'voice' | 'sign' | 'text' | 'pictures'
export type HelpWanted = 'wanted' | 'not-now'

/** Who else may see or hear what reaches the patient. Not known counts as unsafe. R-068 R-070 */
export interface SafeContact {
  sight: 'only-patient' | 'someone-else' | 'not-known'
  phone: 'safe' | 'not-safe' | 'not-known'
  /** A safe way and time, in the patient's words. */
  how: string
  never: string
}

/** Where the notes of this conversation go. Chosen with the patient whenever they can be asked. */
export type Documentation = 'care-note' | 'team-only' | 'nothing'

export interface DocumentationChoice {
  choice: Documentation
  /** Whether the patient could be asked what may be written. Not safe to ask counts as not able. */
  patientAsked: boolean
  /** A refusal is kept only if the patient agrees to that. */
  keepRefusal: boolean
}

export interface Call {
  whom: string
  /** On whose decision it was made. */
  decidedBy: 'patient' | 'clinician' | 'senior'
  at: number
}

export type TryAgain = 'today' | 'tomorrow' | 'next-visit'

/** Everything a clinician has put into one screening. In memory only. */
export interface Kept {
  id: string
  startedAt: number
  age: AgeInRecord
  house: House
  urgent: readonly UrgentNeed[]
  danger?: 'yes' | 'no' | 'not-sure'
  weighed: Readonly<Record<string, Weighed>>
  /** Indicator ids the clinician saw signs of, with an optional note. */
  noticed: Readonly<Record<string, string>>
  conditions: Conditions
  room: Room
  /** Whether the questions were ever open; without that, asking was not done. */
  talked: boolean
  helpOffered?: HelpOffered
  helpWanted?: HelpWanted
  contact: SafeContact
  answers: Answers
  words: Readonly<Partial<Record<Topic, string>>>
  /** To the hospital's own instruments. */
  replies: AllReplies
  needs: readonly Need[]
  /** The need the patient put first. R-040 */
  firstNeed?: Need
  wantsNothingNow: boolean
  ownWords: string
  /** What the patient wanted at an earlier visit, asked about once more. R-056 */
  sinceLast?: SinceLast
  patientRaisedIt: boolean
  /** Of their wish and their raising it, the newest holds: this is the second. */
  raisedSinceWish: boolean
  /** 'Do not raise this unless I do.' */
  onlyIfPatientRaisesIt: boolean
  counting: Counting
  safety: Safety
  followUp: FollowUp
  judgement: Judgement
  /** Chosen by nobody means tomorrow for the task, and nothing in the note. */
  tryAgain?: TryAgain
  /** The person named to try again. */
  tryAgainWho: string
  sharing: Sharing
  childTold?: 'told' | 'not-yet'
  documentation?: DocumentationChoice
  calls: readonly Call[]
  /** The pages that were open, the newest last: what was looked at, and where a page leads back to. */
  been: readonly Page[]
}

export function newlyBegun(id: string, startedAt: number, age: AgeInRecord, house: House = anyHouse): Kept {
  return {
    id,
    startedAt,
    age,
    house,
    urgent: [],
    weighed: {},
    noticed: {},
    conditions: {},
    room: emptyRoom,
    talked: false,
    contact: { sight: 'not-known', phone: 'not-known', how: '', never: '' },
    answers: {},
    words: {},
    replies: {},
    needs: [],
    wantsNothingNow: false,
    ownWords: '',
    patientRaisedIt: false,
    raisedSinceWish: false,
    onlyIfPatientRaisesIt: false,
    counting: notCounted,
    safety: noSafety,
    followUp: noFollowUp,
    judgement: { reason: '' },
    tryAgainWho: '',
    sharing: {},
    calls: [],
    been: [],
  }
}

/** Whether anything that was seen, said or asked for would be lost if nobody were told: then asking must be tried again, or nothing written. DF-3 */
export function somethingNoticed(kept: Kept): boolean {
  return (
    Object.keys(kept.noticed).length > 0 ||
    Object.values(kept.weighed).includes('worth-asking') ||
    Object.values(kept.answers).some(isPositive) ||
    Object.values(kept.words).some(isSaid) ||
    Object.values(kept.replies).some(anythingSaid) ||
    isSaid(kept.ownWords) ||
    riskNamed(kept.safety) ||
    kept.needs.length > 0 ||
    kept.patientRaisedIt ||
    kept.sinceLast === 'changed' ||
    kept.helpWanted === 'wanted' ||
    kept.urgent.some((need) => need === 'suicide-safety' || need === 'time-critical') ||
    kept.danger === 'yes' ||
    kept.danger === 'not-sure' ||
    concernInRoom(kept.room) ||
    isCurrentConcern(kept.judgement.concern)
  )
}

function isSaid(words: string): boolean {
  return words.trim() !== ''
}

/** Nothing that the patient's side can see, and no letter, reminder or call, unless both are known to be safe. */
export function contactIsSafe({ sight, phone }: Pick<SafeContact, 'sight' | 'phone'>): boolean {
  return sight === 'only-patient' && phone === 'safe'
}

/**
 * Whether what is written may be seen from the patient's side: they alone look there, and they could be asked what may
 * be written. Not safe to ask, or not able to take part, counts as not asked. R-045 R-068 R-070
 */
export function patientSideIsSafe(
  { contact, documentation, judgement: { asking } }: Pick<Kept, 'contact' | 'documentation' | 'judgement'>,
  asked: boolean = documentation?.patientAsked === true,
): boolean {
  return contactIsSafe(contact) && asked && asking !== 'not-safe' && asking !== 'could-not-take-part'
}

export function mayBeCalled({ phone, how }: SafeContact): boolean {
  return phone === 'safe' && how.trim() !== ''
}
