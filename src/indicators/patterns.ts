import type { Fact } from '../chart/chart.ts'
import { monthsBefore } from '../chart/dates.ts'

const DAY = 86_400_000

/** Facts that certainly happened in the last `months`: a date that may lie before that is not counted. */
export function inLastMonths(facts: readonly Fact[], months: number, now: number): Fact[] {
  const since = monthsBefore(now, months)
  return facts.filter(({ date }) => date !== undefined && date.from >= since && date.from <= now)
}

/** One accident is often coded several times on its day; it is one event. */
export function differentDays(facts: readonly Fact[]): number {
  return new Set(facts.flatMap(({ date }) => (date ? [Math.floor(date.from / DAY)] : []))).size
}

/**
 * How often something came back: entries less than `apart` days from the one before belong to the same episode, so that
 * a test and the diagnosis that follows it are not counted twice.
 */
export function episodes(facts: readonly Fact[], apart: number): number {
  const starts = facts.flatMap(({ date }) => (date ? [date.from] : [])).toSorted((a, b) => a - b)
  return starts.filter((start, index) => index === 0 || start - (starts[index - 1] ?? 0) >= apart * DAY)
    .length
}

/** A questionnaire that came to nothing says nothing. A fact without a number is kept for what it says. */
export function notZero(facts: readonly Fact[]): Fact[] {
  return facts.filter(({ quantity }) => quantity === undefined || quantity.value > 0)
}
