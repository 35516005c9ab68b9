import { list } from '../../consent/consent-sentence.ts'
import type { Change, ChangeOutcome } from '../../write-back/change.ts'
import type { StopPlan } from '../../write-back/stop-plan.ts'
import { Button } from '../parts/button.tsx'
import { shownTime } from '../record/shown-date.ts'
import type { View } from '../view.ts'
import { OutcomeBanner } from '../write-back/outcome-banner.tsx'
import { recipientName } from './referrals-now.ts'
import { NotAttested, Phone } from './stopped.tsx'

interface InPart {
  view: View
  change: Change
  plan: StopPlan
  outcome: Extract<ChangeOutcome, { outcome: 'partly' }>
}

/** What could be changed was, and what could not is named: nobody is left to think that all of it is done. DF-10 */
export function StoppedInPart({ view, change, plan, outcome: { at, attested, missing, yesStands } }: InPart) {
  const names = list(missing.map((referral) => recipientName(referral, view.site)))
  return (
    <>
      <OutcomeBanner kind="unsure">
        Changed in part, and checked in the record at {shownTime(at)}.
        {yesStands &&
          ' The referral is stopped, but your sign-in may not end the yes it rested on: that still stands in the record.'}
        {missing.length > 0 &&
          ` The record does not show the referral to ${names}: we cannot tell whether it stands.`}
      </OutcomeBanner>
      {!attested && <NotAttested />}
      {yesStands && (
        <p className="govuk-body">Ask the team to end the yes in the record, and tell IT that you may not.</p>
      )}
      <div className="govuk-button-group">
        <Button onPress={() => view.changes.check(change)}>Check again</Button>
        <Button look="second" onPress={() => view.changes.again(change)}>
          Send it again
        </Button>
      </div>
      <Phone view={view} plan={plan} />
    </>
  )
}
