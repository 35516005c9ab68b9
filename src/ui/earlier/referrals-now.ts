import { canBeStopped, sameReferred, type EarlierReferral, type Referred } from '../../chart/earlier.ts'
import type { Contact } from '../../site/contact.ts'
import type { Site } from '../../site/site.ts'
import { stopsIn, type Change, type Over } from '../../write-back/change.ts'
import type { StopAct } from '../../write-back/stop-plan.ts'

type Stop = ReturnType<typeof stopsIn>[number]

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
    const last = stopsIn(made).findLast((change) => wasChanged(change, referral))
    return last && canBeStopped(referral) ? became(referral, last.plan.act, overIn(last, referral)) : referral
  })
}

/** Whether it was seen changed, by itself or among others. */
function wasChanged({ plan, state }: Stop, referral: Referred): boolean {
  if (state.state !== 'known' || !plan.referrals.some((one) => sameReferred(one, referral))) return false
  const { outcome } = state
  if (outcome.outcome === 'partly') return !outcome.missing.some((one) => sameReferred(one, referral))
  return outcome.outcome === 'done'
}

function overIn({ state }: Stop, referral: Referred): Over['how'] | undefined {
  const over = state.state === 'known' && state.outcome.outcome === 'done' ? state.outcome.over : undefined
  return over?.find((one) => sameReferred(one, referral))?.how
}

function became(referral: EarlierReferral, act: StopAct, over: Over['how'] | undefined): EarlierReferral {
  const { agreed } = referral
  const ended = act === 'stop' && agreed ? { agreed: { ...agreed, state: 'ended' as const } } : {}
  const isDone = over === 'done' || referral.state === 'done'
  const state = isDone ? 'done' : over === 'stopped' ? 'stopped' : BECAME[act]
  return { ...referral, ...ended, state }
}

/** By the site's own list: the record names nobody, so that nobody can read it there. */
export function recipientName({ recipient }: Referred, site: Site): string {
  if (recipient === 'child-protection') return site.childProtection.name
  return site.services.find(({ id }) => id === recipient)?.name ?? 'a service that is no longer listed here'
}

/** Whom to phone about them. A service that is no longer listed has no number here. */
export function contactsFor(referrals: readonly Referred[], site: Site): Contact[] {
  const { childProtection } = site
  return [{ id: 'child-protection', ...childProtection }, ...site.services]
    .filter(({ id }) => referrals.some(({ recipient }) => recipient === id))
    .map(({ name, contact }) => ({ ...contact, name }))
}
