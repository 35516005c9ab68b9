import type { Chart, Fact } from '../chart/chart.ts'
import { newestFirst } from './indicator.ts'
import { notZero } from './patterns.ts'
import { withinLookBack } from './recent.ts'

/**
 * What the record says on suicide and self-harm, newest first. It opens the site's own safety path with the urgent needs
 * and stands apart from every indicator: it matters whatever lies behind it. An attempt is shown whatever its age, an
 * answer about the last weeks only within the look-back. R-121
 */
export function safetySigns(chart: Chart, now: number): Fact[] {
  const signs = withinLookBack(chart, now, (concept) => concept === 'self-harm').filter(isSafetySign)
  return notZero(signs).toSorted(newestFirst)
}

/** Answers on it that nobody could read by rule. They open the same path: one that is misread as "not given" costs a life. */
export function unclearSafetySigns(chart: Chart, now: number): Fact[] {
  const unclear = { facts: chart.notUnderstood, lookBackMonths: chart.lookBackMonths }
  return withinLookBack(unclear, now, () => false)
    .filter(isSafetySign)
    .toSorted(newestFirst)
}

function isSafetySign({ concept }: Fact): boolean {
  return concept === 'self-harm' || concept === 'suicide-item'
}
