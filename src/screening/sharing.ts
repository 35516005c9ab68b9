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

/** One service, one decision: nothing is bundled. */
export interface Offer {
  explained: readonly Point[]
  information: readonly Information[]
  decision?: 'agrees' | 'does-not-agree'
  /** Epoch ms of the patient's decision; a consent runs from here. */
  decidedAt?: number
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
  const { explained, information } = { ...offer, ...terms }
  return { explained, information }
}

export function decided(
  offer: Offer,
  decision: 'agrees' | 'does-not-agree',
  at: number,
  first: readonly Point[],
): Offer {
  if (decision === 'agrees' && (notYetExplained(offer, first).length > 0 || offer.information.length === 0))
    return offer
  return { ...offer, decision, decidedAt: at }
}
