import type { TalkPoint } from '../site/national-referral.ts'

/** What a service may be told, as the patient would recognise it. */
export type Information =
  | 'first-name'
  | 'full-name'
  | 'birth-date'
  | 'safe-contact'
  | 'needs'
  | 'own-words'
  | 'concern'

export const informationItems: readonly Information[] = [
  'first-name',
  'full-name',
  'birth-date',
  'safe-contact',
  'needs',
  'own-words',
  'concern',
]

/** What is explained before anything is sent. R-046 R-047 R-049 R-150 R-151 */
export type Explained =
  | 'effect'
  | 'options'
  | 'how-it-works'
  | 'benefits'
  | 'may-go-wrong'
  | 'police-separate'

/** What may be ticked as explained: the same about every service, and more about one that can lead further. */
export type Point = Explained | TalkPoint

export const explainPoints: readonly Explained[] = [
  'effect',
  'options',
  'how-it-works',
  'benefits',
  'may-go-wrong',
  'police-separate',
]

/**
 * Why a yes that was given does not count any more. Nothing is sent on it, and it is never forgotten without a word:
 * the patient believes that help is on its way. `not-wanted`: they would rather not, or want nothing now.
 * `someone-near`: it was called off while they could not speak for themselves, so they are asked alone. R-048 DF-10
 */
export type Lapsed = 'terms-changed' | 'not-wanted' | 'someone-near' | 'stopped'

/** One service, one decision: nothing is bundled. */
export interface Offer {
  explained: readonly Point[]
  information: readonly Information[]
  decision?: 'agrees' | 'does-not-agree'
  /** Epoch ms of the patient's decision; a consent runs from here. */
  decidedAt?: number
  lapsed?: Lapsed
}

/** By service id. */
export type Sharing = Readonly<Record<string, Offer>>

export const noOffer: Offer = { explained: [], information: [] }

/** What still stands between an offer and the patient's yes. `first`: what this service needs beside the rest. R-149 */
export function notYetExplained(offer: Offer, first: readonly Point[]): Point[] {
  return [...explainPoints, ...first].filter((point) => !offer.explained.includes(point))
}

/** An offer whose terms changed after the answer has no answer any more: people agree to something in particular. */
export function withTerms(offer: Offer, terms: Partial<Pick<Offer, 'explained' | 'information'>>): Offer {
  return { ...withoutAnswer(offer, 'terms-changed'), ...terms }
}

/** The answer is gone, and of a yes it stays known why. */
export function withoutAnswer(offer: Offer, because: Lapsed): Offer {
  const { explained, information, decision, lapsed } = offer
  const why = decision === 'agrees' ? because : lapsed
  return { explained, information, ...(why && { lapsed: why }) }
}

export function decided(
  offer: Offer,
  decision: 'agrees' | 'does-not-agree',
  at: number,
  first: readonly Point[],
): Offer {
  if (decision === 'agrees' && (notYetExplained(offer, first).length > 0 || offer.information.length === 0))
    return offer
  const { lapsed: _lapsed, ...asked } = offer
  return { ...asked, decision, decidedAt: at }
}

/** A yes that someone calls off while the patient cannot speak for themselves is not their no. R-048 DF-10 */
export function calledOffFor(offer: Offer): Offer {
  return withoutAnswer(offer, 'someone-near')
}
