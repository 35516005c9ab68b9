import { canBeStopped, sameReferred, type EarlierReferral, type Referred } from '../../chart/earlier.ts'
import type { Contact } from '../../site/contact.ts'
import type { Site } from '../../site/site.ts'
import { stopsIn, type Change } from '../../write-back/change.ts'
import type { StopAct } from '../../write-back/stop-plan.ts'

const BECAME: Record<StopAct, EarlierReferral['state']> = {
  stop: 'stopped',
  hold: 'on-hold',
  'go-on': 'sent',
}

/** As they stand now: what was read, and what was changed and seen changed since. */
export function referralsNow(
  referrals: readonly EarlierReferral[],
  made: readonly Change[],
): EarlierReferral[] {
  return referrals.map((referral) => {
    const last = stopsIn(made).findLast(
      ({ plan, state }) =>
        state.state === 'known' &&
        state.outcome.outcome === 'done' &&
        plan.referrals.some((one) => sameReferred(one, referral)),
    )
    return last && canBeStopped(referral) ? { ...referral, state: BECAME[last.plan.act] } : referral
  })
}

/** By the site's own list: the record names nobody, so that nobody can read it there. */
export function recipientName({ recipient }: Referred, site: Site): string {
  if (recipient === 'child-protection') return site.childProtection.name
  return site.services.find(({ id }) => id === recipient)?.name ?? 'a service that is no longer listed here'
}

/** Whom to phone about them. A service that is no longer listed has no number here. */
export function contactsFor(referrals: readonly Referred[], site: Site): Contact[] {
  return site.services
    .filter(({ id }) => referrals.some(({ recipient }) => recipient === id))
    .map(({ name, contact }) => ({ ...contact, name }))
}
