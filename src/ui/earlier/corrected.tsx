import type { CorrectPlan } from '../../write-back/correct-plan.ts'
import { shownTime } from '../record/shown-date.ts'
import { OutcomeBanner } from '../write-back/outcome-banner.tsx'

/** What is gone, what is not, and who could remove that. DF-8 */
export function Corrected({ plan, at }: { plan: CorrectPlan; at: number }) {
  return (
    <>
      <OutcomeBanner kind="done">
        Checked in the record at {shownTime(at)}.{' '}
        {plan.act === 'take-out'
          ? 'The words are no longer in the review, nor in a referral that carried them.'
          : 'The review is marked as made in error, and holds nothing any more.'}
      </OutcomeBanner>
      <p className="govuk-body">
        The record keeps its earlier versions: staff who are cleared may still open them there. Only those who
        run the record system can remove them for good. Phone IT through the switchboard, and tell the patient
        so.
      </p>
      <p className="govuk-body">
        A service that has read the words still knows them. Phone them, and ask them to delete them.
      </p>
    </>
  )
}
