import { canBeStopped } from '../../chart/earlier.ts'
import { isCorrection, stillOpen } from '../../write-back/change.ts'
import { notAskedThen } from '../../screening/since-last.ts'
import { Button } from '../parts/button.tsx'
import { shownDate } from '../record/shown-date.ts'
import { couldNotBeRead, goTo, type View } from '../view.ts'
import { recipientName, referralsNow } from './referrals-now.ts'
import { isUnread, UnreadBefore } from './unread-before.tsx'

const BEFORE = ['earlier reviews', 'earlier referrals'] as const

/** What earlier reviews left standing: to go on from, and for the patient to stop, whether or not it could be read. R-055 R-048 DF-7 */
export function FromBefore({ view }: { view: View }) {
  const { chart, changes, site } = view
  if (!chart && !couldNotBeRead(view)) return null
  const { tasks = [], earlier = [] } = chart ?? {}
  const referrals = referralsNow(chart?.referrals ?? [], changes.made).filter(canBeStopped)
  const unread = isUnread(view, BEFORE)
  const isUnsettled = stillOpen(changes.made).some(({ plan }) => !isCorrection(plan))
  if (!unread && referrals.length + tasks.length + earlier.length === 0) return null
  return (
    <section className="from-before" aria-label="From earlier reviews">
      <UnreadBefore view={view} of={BEFORE} />
      <ul className="govuk-list from-before__list">
        {referrals.map((referral) => (
          <li key={`${referral.review} ${referral.recipient}`}>
            {referral.state === 'on-hold' ? 'On hold: the referral to ' : 'Referral to '}
            {recipientName(referral, site)}, sent {shownDate(referral.date)}.
          </li>
        ))}
        {isUnsettled && (
          <li>
            <strong>A change to a referral is not settled.</strong> Look at it again.
          </li>
        )}
        {tasks.map((task) => (
          <li key={task.id}>
            Left to do: {inSentence(task.what)}, by {shownDate(task.due)}.
          </li>
        ))}
      </ul>
      {earlier.length > 0 &&
        (view.talking ? (
          <Button look="quiet" onPress={goTo(view, 'since')}>
            Since last time
          </Button>
        ) : (
          <p className="govuk-hint from-before__later">
            Earlier review: {shownDate(earlier[0]?.date)}. Go on from it once the questions are open.
            {earlier[0] && notAskedThen(earlier[0]) && ' They could not be asked then what may be written.'}
          </p>
        ))}
      {(unread || referrals.length > 0) && (
        <Button look="quiet" onPress={goTo(view, 'referrals')}>
          Someone wants {referrals.length > 0 ? 'it' : 'a referral'} to stop
        </Button>
      )}
    </section>
  )
}

function inSentence(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1)
}
