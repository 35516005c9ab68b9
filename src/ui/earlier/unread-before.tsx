import type { Reading } from '../../chart/chart.ts'
import { Aside } from '../parts/aside.tsx'
import { missingWords } from '../record/reading-words.ts'
import { couldNotBeRead, type View } from '../view.ts'

type OfBefore = Extract<Reading['of'], 'earlier reviews' | 'earlier referrals'>

const MAY_HOLD: Record<OfBefore, string> = {
  'earlier reviews': 'There may be more of them, also with a wish: do not raise this unless I do.',
  'earlier referrals': 'A referral may be under way that is not shown here.',
}

/** What is not known of earlier reviews, part by part: unread is never shown as nothing. DF-7 DF-10 R-055 */
export function UnreadBefore({ view, of }: { view: View; of: readonly OfBefore[] }) {
  const missing = view.chart
    ? of.flatMap((part) => missingFrom(view, part).map((words) => `${words} ${MAY_HOLD[part]}`))
    : [[...missingFrom(view), ...of.map((part) => MAY_HOLD[part])].join(' ')]
  if (missing.length === 0) return null
  return (
    <Aside kind="warn">
      {missing.map((words) => (
        <p key={words} className="govuk-body">
          {words}
        </p>
      ))}
      <p className="govuk-body">
        <strong>Not read is not the same as not there.</strong>
      </p>
    </Aside>
  )
}

export function isUnread(view: View, of: readonly OfBefore[]): boolean {
  return of.some((part) => missingFrom(view, part).length > 0)
}

function missingFrom(view: View, of?: OfBefore): string[] {
  if (view.chart) return view.chart.readings.filter((one) => one.of === of).flatMap(missingWords)
  return [couldNotBeRead(view) ? 'The record could not be read.' : 'The record is still being read.']
}
