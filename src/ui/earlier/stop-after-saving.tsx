import type { EarlierReferral } from '../../chart/earlier.ts'
import { canBeStopped } from '../../chart/earlier.ts'
import { stopsIn } from '../../write-back/change.ts'
import type { WritePlan } from '../../write-back/plan.ts'
import { Fold } from '../parts/fold.tsx'
import type { View } from '../view.ts'
import { ChangeShown } from './change-shown.tsx'
import { referralsNow } from './referrals-now.ts'
import { StopForm } from './stop-form.tsx'

/** A yes can be taken back in the same minute it was sent. R-048 DF-10 */
export function StopAfterSaving({ view, plan }: { view: View; plan: WritePlan }) {
  const made = stopsIn(view.changes.made).filter((change) =>
    change.plan.referrals.some(({ review }) => review === plan.frame.screening),
  )
  const sent = sentBy(plan)
  // What an earlier visit sent to the same service is stopped with it: the patient speaks of the service. DF-10
  const before = (view.chart?.referrals ?? []).filter(({ recipient }) =>
    sent.some((one) => one.recipient === recipient),
  )
  const open = referralsNow([...sent, ...before], stopsIn(view.changes.made)).filter(canBeStopped)
  const last = made.at(-1)
  if (!last && open.length === 0) return null
  return (
    <section aria-label="Taken back">
      {last && <ChangeShown key={last.plan.frame.at} view={view} change={last} />}
      {open.length > 0 && last?.state.state !== 'sending' && (
        <Fold summary="The patient takes it back, or someone asks to stop it">
          <StopForm key={made.length} view={view} referrals={open} />
        </Fold>
      )}
    </section>
  )
}

function sentBy({ frame, writes }: WritePlan): EarlierReferral[] {
  return writes.flatMap((item): EarlierReferral[] =>
    item.write === 'referral' && item.basis === 'consent'
      ? [{ review: frame.screening, recipient: item.recipient.id, basis: item.basis, state: 'sent' }]
      : [],
  )
}
