import type { CorrectPlan } from '../../write-back/correct-plan.ts'
import { Aside } from '../parts/aside.tsx'
import { shownTime } from '../record/shown-date.ts'
import { CallList } from '../screening/call-list.tsx'
import type { View } from '../view.ts'
import { OutcomeBanner } from '../write-back/outcome-banner.tsx'
import { contactsFor } from './referrals-now.ts'

interface Done {
  view: View
  plan: CorrectPlan
  at: number
  attested: boolean
}

/** What is gone, what is not, who could remove that, and whom to phone. DF-8 */
export function Corrected({ view, plan, at, attested }: Done) {
  const contacts = contactsFor(plan.referrals, view.site)
  return (
    <>
      <OutcomeBanner kind="done">
        Checked in the record at {shownTime(at)}. {SAYS[plan.act]}
      </OutcomeBanner>
      {!attested && (
        <Aside kind="warn">The record did not keep who changed it. Tell the team that it was you.</Aside>
      )}
      <p className="govuk-body">
        The record keeps its earlier versions: staff who are cleared may still open them there. Only those who
        run the record system can remove them for good. Phone IT through the switchboard
        {plan.act === 'take-out' && ', and tell the patient so'}.
      </p>
      {plan.referrals.length > 0 && (
        <section aria-label="Phone">
          <p className="govuk-body">{ASK[plan.act]}</p>
          {contacts.length < new Set(plan.referrals.map(({ recipient }) => recipient)).size && (
            <p className="govuk-body">
              A service is no longer listed here. The switchboard is {view.site.switchboard}.
            </p>
          )}
          <CallList view={view} contacts={contacts} />
        </section>
      )}
    </>
  )
}

const SAYS: Record<CorrectPlan['act'], string> = {
  'take-out': 'The words are no longer in the review, nor in a referral or task that carried them.',
  'in-error':
    'The review is marked as made in error and holds nothing any more, and so is all that belonged to it.',
}

const ASK: Record<CorrectPlan['act'], string> = {
  'take-out': 'A service that has read the words still knows them. Phone them, and ask them to delete them.',
  'in-error':
    'The record has told no one. Phone now: it was sent in error, they contact nobody, and delete what they read.',
}
