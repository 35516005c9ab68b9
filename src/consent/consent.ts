import type { Information } from '../screening/sharing.ts'

/** What the patient agreed to, as they would recognise it. One recipient each: nothing is bundled. */
export interface Consent {
  recipient: string
  information: readonly Information[]
  /** Epoch ms. */
  from: number
  until: number
  withdrawn?: number
}

export type Refusal =
  | 'no-consent'
  | 'patient-declined'
  | 'withdrawn'
  | 'not-in-force'
  | 'not-this-recipient'
  | 'nothing-to-share'

export type Permission =
  | { allowed: true; information: readonly Information[] }
  | { allowed: false; because: Refusal }

/** The narrowest answer that is true: only what was both asked for and agreed to. R-048 */
export function permission(
  consent: Consent | undefined,
  request: { recipient: string; information: readonly Information[] },
  now: number,
): Permission {
  if (!consent) return refused('no-consent')
  if (consent.withdrawn !== undefined && consent.withdrawn <= now) return refused('withdrawn')
  if (now < consent.from || now >= consent.until) return refused('not-in-force')
  if (consent.recipient !== request.recipient) return refused('not-this-recipient')

  const information = request.information.filter((item) => consent.information.includes(item))
  return information.length > 0 ? { allowed: true, information } : refused('nothing-to-share')
}

function refused(because: Refusal): Permission {
  return { allowed: false, because }
}
