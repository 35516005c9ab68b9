import type { Visit } from '../../chart/chart.ts'
import { monthsBefore } from '../../chart/dates.ts'

/** How many visits began in each month of the look-back, oldest first. A visit without a date stands in none. */
export function visitMonths(visits: readonly Visit[], months: number, now: number): number[] {
  const counts = Array.from({ length: months }, () => 0)
  const starts = counts.map((_, index) => monthsBefore(now, months - index))
  for (const { from } of visits) {
    if (!from || from.from > now) continue
    const month = starts.findLastIndex((start) => from.from > start)
    if (month >= 0) counts[month] = (counts[month] ?? 0) + 1
  }
  return counts
}
