import type { Referred } from '../../chart/earlier.ts'
import { isJsonObject } from '../json-object.ts'
import type { Stored } from './record.ts'
import { isOf } from './stop-entries.ts'

/** Whether each of these rests on a yes that stands now, as the record holds it. One it does not show is none. R-048 */
export function allInForce(
  referrals: readonly Referred[],
  consents: readonly Stored[],
  now: number,
): boolean {
  return referrals.every((referral) => {
    const own = consents.filter((consent) => isOf(consent, referral))
    return own.length > 0 && own.every((consent) => isInForce(consent, now))
  })
}

function isInForce({ resource: { status, provision } }: Stored, now: number): boolean {
  const period = isJsonObject(provision) && isJsonObject(provision['period']) ? provision['period'] : {}
  const [from, until] = [momentOf(period['start']), momentOf(period['end'])]
  return status === 'active' && from <= now && now < until
}

/** A time that cannot be read keeps nothing open. */
function momentOf(value: unknown): number {
  return typeof value === 'string' ? Date.parse(value) : Number.NaN
}
