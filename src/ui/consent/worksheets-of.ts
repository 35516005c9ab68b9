import { stopsIn } from '../../write-back/change.ts'
import { nrmWorksheets, type Worksheet } from '../../write-back/nrm-worksheet.ts'
import type { View } from '../view.ts'

/** What may be passed on for the national form just now; nothing more of it once it was taken back. R-048 */
export function worksheetsOf({ kept, chart, site, now, changes }: View): Worksheet[] {
  if (!chart) return []
  const takenBack = stopsIn(changes.made)
    .filter(({ plan }) => plan.act !== 'go-on')
    .flatMap(({ plan }) =>
      plan.referrals.flatMap(({ review, recipient }) => (review === kept.id ? [recipient] : [])),
    )
  return nrmWorksheets({ kept, person: chart.person, site, at: now(), takenBack })
}
