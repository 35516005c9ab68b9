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
  const signs = withinLookBack(chart, now, (concept) => concept === 'self-harm').filter(
    ({ concept }) => concept === 'self-harm' || concept === 'suicide-item',
  )
  return notZero(signs).toSorted(newestFirst)
}
