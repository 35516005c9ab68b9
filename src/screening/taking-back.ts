import type { Topic } from '../indicators/indicator.ts'
import { withoutRepliesTo } from '../instruments/replies.ts'
import { withoutItsYes } from './counting.ts'
import type { Said } from './events.ts'
import type { Kept, SafeContact } from './kept.ts'
import { safetyNoted, takesSafetyBack } from './safety.ts'
import { isPatientsOwnWord } from './own-word.ts'
import { withoutAnswer, type Lapsed, type Offer } from './sharing.ts'

/**
 * A no, and taking something back, need no private room and no open question: they are heard whenever they are said.
 * Only what gives less away than before is one. R-079 DF-4
 */
export function takesBack(event: Said): boolean {
  switch (event.type) {
    case 'offer-answered':
      return event.decision === 'does-not-agree'
    case 'information':
      return !event.shared
    case 'explained':
      return !event.done
    case 'need':
      return !event.wanted
    case 'nothing-now':
      return event.nothing
    case 'words':
    case 'own-words':
      return event.words === ''
    case 'safety-said':
      return takesSafetyBack(event.said)
    case 'replied':
      return event.reply === undefined || event.reply === 'declined'
    case 'answered':
      return event.answer.value === 'not-asked' || event.answer.value === 'declined'
    case 'others-at-risk':
      return event.answer !== 'yes'
    case 'others-warned':
      return !event.said
    case 'contact':
      return saysNothingSafe(event.set)
    case 'since-last':
      return event.answer === 'declined' || event.answer === 'nothing-now'
    case 'counting':
      return 'told' in event.said ? !event.said.done : event.said.answer === 'does-not-agree'
    case 'patient-raised-it':
      return event.mistaken === true
    case 'first-need':
    case 'only-if-raised':
      return false
  }
}

function saysNothingSafe({ sight, phone, how = '', never = '' }: Partial<SafeContact>): boolean {
  return sight !== 'only-patient' && phone !== 'safe' && how === '' && never === ''
}

/** Words taken back are gone, and so is every yes or no given after them: the patient is asked again. R-079 */
export function wordsTakenBack(kept: Kept, topic: Topic, indicators: readonly string[]): Kept {
  const { [topic]: _gone, ...words } = kept.words
  const answers = Object.fromEntries(Object.entries(kept.answers).filter(([id]) => !indicators.includes(id)))
  return { ...kept, words, answers, ...askedAnew(kept) }
}

/** All that the patient said about danger, gone in the same way; what staff did about it stays. DF-8 */
export function safetyTakenBack(kept: Kept): Kept {
  const safety = safetyNoted(kept.safety, { takenBack: true })
  return { ...kept, safety, ...askedAnew(kept) }
}

/** Answers to one of the hospital's own instruments, taken back like any other words. DF-8 R-079 */
export function repliesTakenBack(kept: Kept, instrument: string): Kept {
  return {
    ...kept,
    replies: withoutRepliesTo(kept.replies, instrument),
    ...askedAnew(kept),
  }
}

/** Who would rather not talk about it, or wants nothing now, has not said yes to anything that is still to be sent. A no stands. */
export function withoutAnyYes(kept: Kept): Kept {
  const because: Lapsed = isPatientsOwnWord(kept.conditions) ? 'not-wanted' : 'someone-near'
  return {
    ...kept,
    sharing: eachOffer(kept, (offer) =>
      offer.decision === 'agrees' ? withoutAnswer(offer, because) : offer,
    ),
    counting: withoutItsYes(kept.counting),
  }
}

/** Whoever called it off: the patient is asked afresh before anything is sent there. R-048 DF-10 */
export function withoutYesTo(kept: Kept, services: readonly string[]): Kept {
  const sharing = Object.entries(kept.sharing).map(([id, offer]) => {
    const isOff = services.includes(id) && offer.decision === 'agrees'
    return [id, isOff ? withoutAnswer(offer, 'stopped') : offer] as const
  })
  return { ...kept, sharing: Object.fromEntries(sharing) }
}

/** No answer about sharing, and no yes to being counted, outlasts words that were taken back. */
function askedAnew(kept: Kept): Pick<Kept, 'sharing' | 'counting'> {
  return {
    sharing: eachOffer(kept, (offer) => withoutAnswer(offer, 'terms-changed')),
    counting: withoutItsYes(kept.counting),
  }
}

function eachOffer({ sharing }: Kept, change: (offer: Offer) => Offer): Kept['sharing'] {
  return Object.fromEntries(Object.entries(sharing).map(([id, offer]) => [id, change(offer)]))
}
