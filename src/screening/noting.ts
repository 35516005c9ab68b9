import { withReply } from '../instruments/replies.ts'
import { asIfNewlyMet, type Conditions } from './conditions.ts'
import { counted } from './counting.ts'
import type { Note, Said } from './events.ts'
import type { Documentation, Kept } from './kept.ts'
import { safetyNoted, safetySaid } from './safety.ts'
import { roomNewlyMet, roomNoted, roomSaid, roomUnder } from './noting-room.ts'
import { isRoomNote, type RoomNote } from './room.ts'
import { isPatientsOwnWord } from './own-word.ts'
import { calledOffFor, decided, noOffer, withTerms, type Offer } from './sharing.ts'
import {
  repliesTakenBack,
  safetyTakenBack,
  withoutAnyYes,
  withoutYesTo,
  wordsTakenBack,
} from './taking-back.ts'

/** What the clinician noted, kept. */
export function note(kept: Kept, event: Note): Kept {
  return isRoomNote(event) ? roomNoted(kept, event) : noted(kept, event)
}

function noted(kept: Kept, event: Exclude<Note, RoomNote>): Kept {
  switch (event.type) {
    case 'urgent-need':
      return { ...kept, urgent: toggled(kept.urgent, event.need, event.present) }
    case 'danger':
      return { ...kept, danger: event.danger }
    case 'weighed':
      return {
        ...kept,
        weighed: event.as
          ? { ...kept.weighed, [event.indicator]: event.as }
          : without(kept.weighed, event.indicator),
      }
    case 'noticed':
      return {
        ...kept,
        noticed: event.present
          ? { ...kept.noticed, [event.indicator]: kept.noticed[event.indicator] ?? '' }
          : without(kept.noticed, event.indicator),
      }
    case 'noticed-note':
      return { ...kept, noticed: { ...kept.noticed, [event.indicator]: event.note } }
    case 'condition':
      return conditionSet(kept, event.set)
    case 'help':
      return helped(kept, event)
    case 'follow-up':
      return { ...kept, followUp: { ...kept.followUp, ...event.set } }
    case 'safety-noted':
      return 'takenBack' in event.noted
        ? safetyTakenBack(kept)
        : { ...kept, safety: safetyNoted(kept.safety, event.noted) }
    case 'documentation':
      return documented(kept, event.choice)
    case 'keep-refusal':
      // The patient agrees to it, so it can only be put in while they can be asked.
      return kept.documentation && (isPatientsOwnWord(kept.conditions) || !event.keep)
        ? { ...kept, documentation: { ...kept.documentation, keepRefusal: event.keep } }
        : kept
    case 'called':
      return { ...kept, calls: [...kept.calls, event.call] }
    case 'called-off':
      return withoutYesTo(kept, event.services)
    case 'taken-back':
      return wordsTakenBack(kept, event.topic, event.indicators)
    case 'replies-taken-back':
      return repliesTakenBack(kept, event.instrument)
    case 'child-told':
      return { ...kept, childTold: event.told }
    case 'asking':
    case 'concern':
    case 'reason':
    case 'try-again':
      return judge(kept, event)
  }
}

/** Who wants no help now has said yes to none of it. R-048 R-078 */
function helped(kept: Kept, { offered, wanted }: Extract<Note, { type: 'help' }>): Kept {
  const next = { ...kept, ...(offered && { helpOffered: offered }), ...(wanted && { helpWanted: wanted }) }
  return wanted === 'not-now' ? withoutAnyYes(next) : next
}

/** Also who would rather not talk about it can say what may be written, alone and understood. R-045 */
function documented(kept: Kept, choice: Documentation): Kept {
  const patientAsked = isPatientsOwnWord(kept.conditions)
  const keepRefusal = kept.documentation?.keepRefusal ?? false
  return { ...kept, documentation: { choice, patientAsked, keepRefusal } }
}

function conditionSet(kept: Kept, set: Conditions): Kept {
  const room = roomUnder(kept.room, set)
  const next = { ...kept, conditions: { ...kept.conditions, ...sayable(set, kept.house) }, room }
  return set.willing === 'declines' ? withoutAnyYes(next) : next
}

/** Limits that nobody here knows cannot have been explained. R-039 */
function sayable(set: Conditions, { dutiesKnown }: Kept['house']): Conditions {
  return set.limitsExplained && !dutiesKnown ? { ...set, limitsExplained: false } : set
}

type JudgementNote = Extract<Note, { type: 'asking' | 'concern' | 'reason' | 'try-again' }>

function judge(kept: Kept, event: JudgementNote): Kept {
  switch (event.type) {
    case 'asking':
      // Questions that never opened were not asked, whatever is clicked.
      if (event.asking === 'done' && !kept.talked) return kept
      return { ...kept, judgement: { ...kept.judgement, asking: event.asking } }
    case 'concern':
      return { ...kept, judgement: { ...kept.judgement, concern: event.concern } }
    case 'reason':
      return { ...kept, judgement: { ...kept.judgement, reason: event.reason } }
    case 'try-again':
      return {
        ...kept,
        ...(event.when && { tryAgain: event.when }),
        tryAgainWho: event.who ?? kept.tryAgainWho,
      }
  }
}

/** What the patient said, kept. The caller has made sure that it may be said now. */
export function said(kept: Kept, event: Said): Kept {
  switch (event.type) {
    case 'contact':
      return { ...kept, contact: { ...kept.contact, ...event.set } }
    case 'answered':
      return { ...kept, answers: { ...kept.answers, [event.indicator]: event.answer } }
    case 'others-warned':
    case 'others-at-risk':
      return roomSaid(kept, event)
    case 'words':
      return { ...kept, words: { ...kept.words, [event.topic]: event.words } }
    case 'replied':
      return { ...kept, replies: withReply(kept.replies, event.instrument, event.question, event.reply) }
    case 'need':
      return needed(kept, event.need, event.wanted)
    case 'first-need':
      return kept.needs.includes(event.need) ? { ...kept, firstNeed: event.need } : kept
    case 'nothing-now':
      return event.nothing
        ? { ...withoutNeeds(withoutAnyYes(kept)), wantsNothingNow: true }
        : { ...kept, wantsNothingNow: false }
    case 'own-words':
      return { ...kept, ownWords: event.words }
    case 'safety-said':
      return { ...kept, safety: safetySaid(kept.safety, event.said) }
    case 'since-last':
      return sinceLast(kept, event)
    case 'patient-raised-it':
      return { ...kept, patientRaisedIt: !event.mistaken, raisedSinceWish: !event.mistaken }
    case 'counting':
      return { ...kept, counting: counted(kept.counting, event.said) }
    case 'only-if-raised':
      return {
        ...kept,
        onlyIfPatientRaisesIt: event.only,
        raisedSinceWish: !event.only && kept.patientRaisedIt,
      }
    case 'explained':
      return offering(kept, event.service, (offer) =>
        withTerms(offer, { explained: toggled(offer.explained, event.point, event.done) }),
      )
    case 'information':
      return offering(kept, event.service, (offer) =>
        withTerms(offer, { information: toggled(offer.information, event.item, event.shared) }),
      )
    case 'offer-answered':
      return answered(kept, event)
  }
}

/** Who still wants the same has said so of each of it; who wants nothing now has said yes to nothing. R-056 R-078 */
function sinceLast(kept: Kept, { answer, needs = [] }: Extract<Said, { type: 'since-last' }>): Kept {
  if (answer === 'nothing-now')
    return { ...withoutNeeds(withoutAnyYes(kept)), sinceLast: answer, wantsNothingNow: true }
  // What came with 'the same' goes with it: an answer that was changed leaves no wish standing that nobody has today.
  const others =
    kept.sinceLast === 'same' ? needs.reduce((next, need) => needed(next, need, false), kept) : kept
  const again = answer === 'same' ? needs : []
  const all = again.reduce((next, need) => needed(next, need, true), others)
  const wantsNothingNow = all.wantsNothingNow && kept.sinceLast !== 'nothing-now'
  return { ...all, sinceLast: answer, wantsNothingNow }
}

/** A yes is the newest word on whether anything is wanted; a no to it counts where it is the patient's own. DF-10 */
function answered(kept: Kept, event: Extract<Said, { type: 'offer-answered' }>): Kept {
  const { service, decision, at } = event
  const isTheirs = isPatientsOwnWord(kept.conditions)
  const next = offering(kept, service, (offer) =>
    decision === 'does-not-agree' && !isTheirs && (offer.decision === 'agrees' || offer.lapsed !== undefined)
      ? calledOffFor(offer)
      : decided(offer, decision, at, kept.house.explainFirst[service] ?? []),
  )
  return next.sharing[service]?.decision === 'agrees' ? wantingAfterAll(next) : next
}

/** A yes and 'nothing now' cannot both be the patient's word of today, and the yes is the newer one. */
function wantingAfterAll({ sinceLast: then, helpWanted, ...kept }: Kept): Kept {
  return {
    ...kept,
    wantsNothingNow: false,
    ...(then && then !== 'nothing-now' && { sinceLast: then }),
    ...(helpWanted && helpWanted !== 'not-now' && { helpWanted }),
  }
}

function needed(kept: Kept, need: Kept['needs'][number], wanted: boolean): Kept {
  const needs = toggled(kept.needs, need, wanted)
  const { firstNeed, ...rest } = kept
  const first = firstNeed && needs.includes(firstNeed) ? firstNeed : undefined
  return {
    ...rest,
    needs,
    wantsNothingNow: kept.wantsNothingNow && needs.length === 0,
    ...(first && { firstNeed: first }),
  }
}

function withoutNeeds({ firstNeed: _first, ...kept }: Kept): Kept {
  return { ...kept, needs: [] }
}

function offering(kept: Kept, service: string, change: (offer: Offer) => Offer): Kept {
  return { ...kept, sharing: { ...kept.sharing, [service]: change(kept.sharing[service] ?? noOffer) } }
}

/** The room may have changed: the questions close until both locks are asked again. */
export function interrupted(kept: Kept): Kept {
  return { ...kept, conditions: asIfNewlyMet(kept.conditions), room: roomNewlyMet(kept.room) }
}

function toggled<T>(list: readonly T[], item: T, present: boolean): T[] {
  return present ? [...list.filter((other) => other !== item), item] : list.filter((other) => other !== item)
}

function without<T>(record: Readonly<Record<string, T>>, key: string): Record<string, T> {
  return Object.fromEntries(Object.entries(record).filter(([name]) => name !== key))
}
