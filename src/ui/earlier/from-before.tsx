import { canBeStopped } from '../../chart/earlier.ts'
import { Button } from '../parts/button.tsx'
import { shownDate } from '../record/shown-date.ts'
import { goTo, type View } from '../view.ts'
import { recipientName, referralsNow } from './referrals-now.ts'

/** What earlier reviews left standing: to go on from, and for the patient to stop. R-055 R-048 */
export function FromBefore({ view }: { view: View }) {
  const { chart, changes, site } = view
  if (!chart) return null
  const referrals = referralsNow(chart.referrals, changes.made).filter(canBeStopped)
  if (referrals.length + chart.tasks.length + chart.earlier.length === 0) return null
  return (
    <section className="from-before" aria-label="From earlier reviews">
      <ul className="govuk-list from-before__list">
        {referrals.map((referral) => (
          <li key={`${referral.review} ${referral.recipient}`}>
            {referral.state === 'on-hold' ? 'On hold: the referral to ' : 'Referral to '}
            {recipientName(referral, site)}, sent {shownDate(referral.date)}.
          </li>
        ))}
        {chart.tasks.map((task) => (
          <li key={task.id}>
            Left to do: {inSentence(task.what)}, by {shownDate(task.due)}.
          </li>
        ))}
      </ul>
      {chart.earlier.length > 0 &&
        (view.talking ? (
          <Button look="quiet" onPress={goTo(view, 'since')}>
            Since last time
          </Button>
        ) : (
          <p className="govuk-hint from-before__later">
            Earlier review: {shownDate(chart.earlier[0]?.date)}. Go on from it once the questions are open.
          </p>
        ))}
      {referrals.length > 0 && (
        <Button look="quiet" onPress={goTo(view, 'referrals')}>
          Someone wants it to stop
        </Button>
      )}
    </section>
  )
}

function inSentence(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1)
}
