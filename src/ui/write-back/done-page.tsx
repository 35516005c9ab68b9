import { stopsIn } from '../../write-back/change.ts'
import type { WritePlan } from '../../write-back/plan.ts'
import { whatNext, type WhatNext } from '../../write-back/what-next.ts'
import { WorksheetSheets } from '../consent/worksheet-sheets.tsx'
import { worksheetsOf } from '../consent/worksheets-of.ts'
import { StopAfterSaving } from '../earlier/stop-after-saving.tsx'
import { Button } from '../parts/button.tsx'
import { Fold } from '../parts/fold.tsx'
import { Page } from '../parts/page.tsx'
import { shownDayAt, shownTime } from '../record/shown-date.ts'
import { CallList } from '../screening/call-list.tsx'
import { isSending, type View } from '../view.ts'
import { CallNotesLine } from './call-notes.tsx'
import { CareFirst } from './care-first.tsx'
import type { Finishing } from './finishing.ts'
import { OutcomeBanner } from './outcome-banner.tsx'

/** Said only after a read that showed the same content, patient and protection. */
export function DonePage({ view, plan, at, calls, onWriteCalls, onFinish }: Finishing & { at: number }) {
  const changed = changedSince(view, plan)
  const isChanged = changed.length > 0
  const next = whatNext(withoutReferrals(plan, changed), view.site)
  return (
    <Page
      title={titleFor(next)}
      actions={
        // Finishing ends every request, the note of a call as well.
        <Button disabled={calls === 'being-written' || isSending(view)} onPress={() => onFinish('finished')}>
          Finish
        </Button>
      }
    >
      {isChanged ? (
        <p className="govuk-body">
          It was saved and checked in the record at {shownTime(at)}. What was changed since stands below.
        </p>
      ) : (
        <OutcomeBanner kind="done">
          Checked in the record at {shownTime(at)}. It is there as you saw it, with its protection.
        </OutcomeBanner>
      )}
      {isChanged && <StopAfterSaving view={view} plan={plan} />}
      <CareFirst view={view} />
      <PhoneNow view={view} next={next} />
      <CallNotesLine calls={calls} onWriteCalls={onWriteCalls} />
      {!isChanged && <StopAfterSaving view={view} plan={plan} />}
      <ForTheForm view={view} />
      <Later next={next} />
    </Page>
  )
}

/** The first responder may be on the phone only now. What is taken back meanwhile is gone from it. */
function ForTheForm({ view }: { view: View }) {
  if (worksheetsOf(view).length === 0) return null
  return (
    <Fold summary="For the national form">
      <WorksheetSheets view={view} />
    </Fold>
  )
}

function titleFor({ phone, pressing }: WhatNext): string {
  if (phone.length === 0) return 'Saved'
  return pressing ? 'Saved. Now phone' : 'Saved. Phone today'
}

/** The services about whom something was asked to be changed since: whom to phone there, and why, is said with it. */
function changedSince({ changes }: View, { frame }: WritePlan): string[] {
  return stopsIn(changes.made).flatMap(({ plan: { referrals } }) =>
    referrals.filter(({ review }) => review === frame.screening).map(({ recipient }) => recipient),
  )
}

function withoutReferrals(plan: WritePlan, recipients: readonly string[]): WritePlan {
  const writes = plan.writes.filter(
    (item) => item.write !== 'referral' || !recipients.includes(item.recipient.id),
  )
  return { ...plan, writes }
}

function PhoneNow({ view, next }: { view: View; next: WhatNext }) {
  const sent = next.phone.some(({ name }) => view.site.services.some((one) => one.name === name))
  if (next.phone.length === 0)
    return <p className="govuk-body">The record has alerted no one, and nobody has to be phoned.</p>
  return (
    <section aria-label="Phone">
      <h2>{next.pressing ? 'Phone now' : 'Phone today'}</h2>
      <p className="govuk-body">
        The record itself has alerted no one. Phone the team
        {sent ? ', and each service that was sent something.' : '.'}
      </p>
      <CallList view={view} contacts={next.phone} />
    </section>
  )
}

function Later({ next: { again, visit } }: { next: WhatNext }) {
  return (
    <section aria-label="Later">
      <h2>Later</h2>
      <ul className="govuk-list govuk-list--bullet">
        {again && (
          <li>
            {again.note}, by {shownDayAt(again.by)}.
          </li>
        )}
        <li>
          {visit
            ? `${visit.note}, by ${shownDayAt(visit.by)}.`
            : 'Agree on a next visit, in a way that is safe for the patient.'}
        </li>
        <li>Help stays on offer, whatever was said today.</li>
        <li>
          Something should not be there? Open this patient again, and under ‘The record’, ‘Earlier
          documentation’, take it out.
        </li>
      </ul>
    </section>
  )
}
