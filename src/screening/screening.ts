import { nowAt } from './been.ts'
import { stillLocked } from './conditions.ts'
import type { House } from './house.ts'
import type { Ended, Move, Note, Said, ScreeningEvent } from './events.ts'
import { judged } from './judgement.ts'
import { newlyBegun, type Kept } from './kept.ts'
import { interrupted, note, said } from './noting.ts'
import { isQuestionPage, type OpenPage, type Page } from './pages.ts'
import { patientIs, type AgeInRecord } from './patient.ts'
import { takesBack } from './taking-back.ts'
import { askedAgain } from './terms.ts'

/**
 * One screening. There are two locks, and what they guard cannot be written down without them: the record's pages
 * exist only past the screen lock, the questions only while everything that makes asking safe holds.
 */
export type Screening =
  | {
      at: 'locked'
      because: 'start' | 'not-now' | 'hidden' | 'idle'
      resume: OpenPage | 'finish'
      kept: Kept
    }
  | { at: 'open'; page: OpenPage; kept: Kept }
  | { at: 'talking'; page: Page; kept: Kept }
  | { at: 'finishing'; kept: Kept }
  | { at: 'ended'; how: Ended }

export function begin(id: string, now: number, age: AgeInRecord = 'unknown', house?: House): Screening {
  return { at: 'locked', because: 'start', resume: 'overview', kept: newlyBegun(id, now, age, house) }
}

/** An event that does not fit the moment changes nothing: a late click must not skip a lock. */
export function advance(now: Screening, event: ScreeningEvent): Screening {
  if (now.at === 'ended') return now
  if (isMove(event)) return move(now, event)
  if (now.at === 'locked') return now
  if (now.at === 'finishing') return isStillNoted(event) ? { ...now, kept: note(now.kept, event) } : now
  if (isSaid(event) && now.at !== 'talking' && !takesBack(event)) return now
  const kept = isSaid(event) ? said(now.kept, event) : note(now.kept, event)
  return settled(now.page, askedAgain(now.kept, kept))
}

function move(now: Exclude<Screening, { at: 'ended' }>, event: Move): Screening {
  switch (event.type) {
    case 'nobody-else-can-see':
      if (now.at !== 'locked') return now
      return now.resume === 'finish' ? { at: 'finishing', kept: now.kept } : settled(now.resume, now.kept)
    case 'not-now':
    case 'hidden':
    case 'idle':
      return locked(now, event.type)
    case 'came-back':
      return now.at === 'locked' ? { ...now, because: 'start' } : now
    case 'went':
      return now.at === 'open' || now.at === 'talking' ? went(now, event.to) : now
    case 'sent':
      return now.at !== 'locked' && maySend(now) ? { at: 'finishing', kept: now.kept } : now
    case 'not-saved':
      return now.at === 'finishing' ? settled('preview', interrupted(now.kept)) : now
    case 'record-read':
      return withAge(now, event.age)
    case 'closed':
      return closed(now, event.how)
  }
}

/** The record is read while the first steps are taken. It speaks once: a second reading cannot make a child an adult. */
function withAge(now: Exclude<Screening, { at: 'ended' }>, age: AgeInRecord): Screening {
  if (now.at === 'finishing' || now.kept.age !== 'unknown') return now
  const kept = { ...now.kept, age }
  return now.at === 'locked' ? { ...now, kept } : settled(now.page, kept)
}

function locked(now: Exclude<Screening, { at: 'ended' }>, because: 'not-now' | 'hidden' | 'idle'): Screening {
  if (now.at === 'locked') return { ...now, because }
  const resume = now.at === 'finishing' ? 'finish' : isQuestionPage(now.page) ? 'before' : now.page
  return { at: 'locked', because, resume, kept: interrupted(now.kept) }
}

function went(now: Extract<Screening, { at: 'open' | 'talking' }>, to: Page): Screening {
  // Someone is leaving, or has come in: whoever walks next to the patient must not meet a question.
  const kept = to === 'leaving' ? interrupted(now.kept) : now.kept
  return settled(to, kept)
}

/** The lock is read off the conditions each time, so that one that fails takes the questions away at once. */
function settled(page: Page, kept: Kept): Screening {
  if (stillLocked(kept.conditions, kept.age).length > 0) {
    const open = isQuestionPage(page) ? 'before' : page
    return { at: 'open', page: open, kept: nowAt(kept, open) }
  }
  const isDuty = page === 'sharing' && patientIs(kept.conditions, kept.age) !== 'adult'
  const shown = isDuty ? 'duty' : page
  return { at: 'talking', page: shown, kept: nowAt({ ...kept, talked: true }, shown) }
}

function maySend(now: Exclude<Screening, { at: 'ended' | 'locked' }>): boolean {
  if (now.at === 'finishing' || now.page !== 'preview') return false
  const { documentation, judgement } = now.kept
  return judged(judgement) !== undefined && documentation !== undefined && documentation.choice !== 'nothing'
}

function closed(now: Exclude<Screening, { at: 'ended' }>, how: Ended): Screening {
  if (['finished', 'unclear', 'not-kept'].includes(how))
    return now.at === 'finishing' ? { at: 'ended', how } : now
  // What was sent cannot be called unwritten.
  const sent = now.at === 'finishing' || (now.at === 'locked' && now.resume === 'finish')
  return how === 'nothing-written' && sent ? now : { at: 'ended', how }
}

const MOVES: readonly string[] = [
  'nobody-else-can-see',
  'not-now',
  'hidden',
  'idle',
  'came-back',
  'went',
  'sent',
  'not-saved',
  'record-read',
  'closed',
] satisfies Move['type'][]
const SAYINGS: readonly string[] = [
  'contact',
  'answered',
  'others-warned',
  'others-at-risk',
  'words',
  'replied',
  'need',
  'first-need',
  'since-last',
  'patient-raised-it',
  'nothing-now',
  'own-words',
  'safety-said',
  'counting',
  'only-if-raised',
  'explained',
  'information',
  'offer-answered',
] satisfies Said['type'][]

/** After sending a yes may still be taken back, alone and in their own words, and services phoned. R-048 DF-10 */
function isStillNoted(event: Note | Said): event is Extract<Note, { type: (typeof STILL_NOTED)[number] }> {
  return STILL_NOTED.some((type) => type === event.type)
}

const STILL_NOTED = ['called', 'called-off', 'condition'] as const

function isMove(event: ScreeningEvent): event is Move {
  return MOVES.includes(event.type)
}

function isSaid(event: Note | Said): event is Said {
  return SAYINGS.includes(event.type)
}
