import type { Chart, Fact } from '../chart/chart.ts'
import type { Concept } from '../chart/concept.ts'
import { monthsBefore } from '../chart/dates.ts'

/**
 * The facts within the look-back or still so today, and those whose age does not matter. What has no date is kept: it is not old, we only
 * cannot tell.
 */
export function withinLookBack(
  { facts, lookBackMonths }: Pick<Chart, 'facts' | 'lookBackMonths'>,
  now: number,
  whateverItsAge: (concept: Concept) => boolean,
): Fact[] {
  const since = monthsBefore(now, lookBackMonths)
  return facts.filter(
    ({ concept, date, current }) =>
      date === undefined || date.before > since || current === true || whateverItsAge(concept),
  )
}
