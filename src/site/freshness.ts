import type { Contact } from './contact.ts'
import type { Service } from './service.ts'

/** Whether the date by which someone meant to check the number again has gone by. The last day still counts. */
export function isPast({ reviewBy }: Pick<Contact, 'reviewBy'>, at: number): boolean {
  return new Date(at).toISOString().slice(0, 10) > reviewBy
}

export type CanRefer = { ok: true } | { ok: false; because: 'expired' | 'phone-only' }

/** A helpline and a partnership of agencies are asked for advice; nobody is referred to them. R-085 R-147 */
export function isPhoneOnly({ kind }: Pick<Service, 'kind'>): boolean {
  return kind === 'helpline' || kind === 'anti-slavery-partnership'
}

/** Sphere sends nothing to a contact that nobody has checked lately, nor to a helpline: people phone those. R-032 */
export function canRefer({ kind, contact }: Service, at: number): CanRefer {
  if (isPhoneOnly({ kind })) return { ok: false, because: 'phone-only' }
  return isPast(contact, at) ? { ok: false, because: 'expired' } : { ok: true }
}

/** Said under a service that cannot be chosen. */
export function whyNotReferred(service: Service, at: number): string | undefined {
  const answer = canRefer(service, at)
  if (answer.ok) return undefined
  return answer.because === 'phone-only'
    ? 'You or the patient can phone it. Nothing is sent.'
    : `Nothing can be sent: the contact was last checked on ${inWords(service.contact.verifiedOn)} and should have been checked again by ${inWords(service.contact.reviewBy)}.`
}

/** Said under every number to phone. An old number is still shown: it may be the only one there is. DF-5 */
export function lastChecked(contact: Contact, switchboard: string, at: number): string {
  const checked = `Last checked ${inWords(contact.verifiedOn)}`
  return isPast(contact, at)
    ? `${checked}; if it does not work, ask the switchboard, ${switchboard}.`
    : `${checked}.`
}

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
)

/** '2026-10-01' as '1 October 2026'. */
export function inWords(date: string): string {
  const [year, month, day] = date.split('-').map(Number)
  return `${day} ${MONTHS[(month ?? 1) - 1]} ${year}`
}
