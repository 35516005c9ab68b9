import type { Chart } from '../../chart/chart.ts'
import { Aside } from '../parts/aside.tsx'
import { shownDate } from './shown-date.ts'

/** 'Do not raise this unless I do', said at an earlier visit, comes before everything else. R-055 R-079 */
export function EarlierWish({ chart }: { chart: Chart | undefined }) {
  const wish = chart?.earlier.find(({ onlyIfPatientRaisesIt }) => onlyIfPatientRaisesIt)
  if (!wish) return null
  return (
    <Aside kind="warn">
      The patient asked on an earlier visit ({shownDate(wish.date)}): do not raise this unless I do. Offer
      care and help, and wait.
    </Aside>
  )
}
