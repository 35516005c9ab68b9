import type { ChartDate } from './dates.ts'

/** What our entries about one service are known by: the review they were made in, and whom they are for. */
export interface Referred {
  review: string
  recipient: string
}

/** A referral of our own. It rests on the patient's yes, or on the duty to protect a child, which is not theirs to end. */
export interface EarlierReferral extends Referred {
  basis: 'consent' | 'duty-to-protect' | 'not-known'
  state: 'sent' | 'on-hold' | 'stopped' | 'done'
  date?: ChartDate
  /** The service was told not to call. */
  callsOff?: true
  /** The yes it rests on, as far as it was read. */
  agreed?: EarlierConsent
}

/** What the patient agreed to share, with whom and until when. It is a yes to that, and to nothing else. R-055 */
export interface EarlierConsent extends Referred {
  state: 'active' | 'ended'
  until?: ChartDate
}

/** That the patient wanted no referral then, kept because they agreed to that. It names no service. R-055 R-078 */
export interface EarlierRefusal {
  review: string
  date?: ChartDate
}

/** Work that an earlier review left for our own team. */
export interface EarlierTask {
  id: string
  review: string
  /** What tells it from other work of that review: its purpose, or what became of a referral. */
  name: string
  encounter?: string
  /** In the words it was given. */
  what: string
  note?: string
  due?: ChartDate
}

export function sameReferred(one: Referred, other: Referred): boolean {
  return one.review === other.review && one.recipient === other.recipient
}

/**
 * The referrals that it is for the patient to stop: somebody may still act on them, or the yes to what a service has
 * finished still stands. One that does not say that it rests on their yes may protect a child. R-048 R-156
 */
export function canBeStopped({ basis, state, agreed }: EarlierReferral): boolean {
  const stands = state === 'sent' || state === 'on-hold'
  return basis === 'consent' && (stands || (state === 'done' && agreed?.state === 'active'))
}
