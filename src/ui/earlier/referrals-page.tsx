import type { EarlierConsent, EarlierReferral } from '../../chart/earlier.ts'
import { canBeStopped } from '../../chart/earlier.ts'
import { stopsIn } from '../../write-back/change.ts'
import { Button } from '../parts/button.tsx'
import { Page } from '../parts/page.tsx'
import { shownDate } from '../record/shown-date.ts'
import { goTo, type View } from '../view.ts'
import { ChangeShown } from './change-shown.tsx'
import { recipientName, referralsNow } from './referrals-now.ts'
import { StopByPhone } from './stop-by-phone.tsx'
import { StopForm } from './stop-form.tsx'
import { UnreadBefore } from './unread-before.tsx'

const STATE: Record<EarlierReferral['state'], string> = {
  sent: '',
  'on-hold': 'On hold. ',
  stopped: 'Stopped. ',
  done: 'The service has finished it. ',
}

/** What was sent, and how it is stopped: at once, and on the patient's own word. R-048 DF-10 */
export function ReferralsPage({ view }: { view: View }) {
  const { chart, changes } = view
  const last = stopsIn(changes.made).at(-1)
  const referrals = referralsNow(chart?.referrals ?? [], changes.made)
  const open = referrals.filter(canBeStopped)
  return (
    <Page
      title="Referrals that were sent"
      lead="It waits as soon as anyone asks. It ends when the patient says so, alone with you."
      actions={
        <Button look="second" onPress={goTo(view, 'overview')}>
          Back to the overview
        </Button>
      }
    >
      {last && <ChangeShown key={last.plan.frame.at} view={view} change={last} />}
      <UnreadBefore view={view} of={['earlier referrals']} />
      {chart && referrals.length === 0 && (
        <p className="govuk-body">No referral was found in what was read.</p>
      )}
      <dl className="facts">
        {referrals.map((referral) => (
          <Sent key={`${referral.review} ${referral.recipient}`} referral={referral} view={view} />
        ))}
      </dl>
      {open.length > 0 && last?.state.state !== 'sending' && (
        <StopForm key={changes.made.length} view={view} referrals={open} />
      )}
      <StopByPhone view={view} />
    </Page>
  )
}

function yesWords({ state, until }: EarlierConsent): string {
  return state === 'active'
    ? `The patient’s yes to it: until ${shownDate(until)}.`
    : 'The patient’s yes to it has ended.'
}

function Sent({ referral, view }: { referral: EarlierReferral; view: View }) {
  const { basis, state, date, agreed } = referral
  return (
    <>
      <dt>{recipientName(referral, view.site)}</dt>
      <dd>
        {STATE[state]}Sent {shownDate(date)}.{' '}
        {basis === 'duty-to-protect'
          ? 'To protect a child: it does not end with anybody’s yes.'
          : basis === 'not-known'
            ? 'The record does not say what it rests on, so nothing is changed here. Phone the team.'
            : agreed && yesWords(agreed)}
      </dd>
    </>
  )
}
