import type { ClinicianSession } from '../fhir/session.ts'
import type { View } from '../ui/view.ts'
import type { WritePlan } from '../write-back/plan.ts'
import { planWrites } from '../write-back/planning.ts'
import { frameFrom } from './frame-from.ts'

/** What saving would write now; undefined while the record is still being read. */
export function planFrom(
  { kept, chart, found, site, instruments = [], now }: View,
  { user }: ClinicianSession,
): WritePlan | undefined {
  if (!chart) return undefined
  const evidence = Object.fromEntries(found.map((one) => [one.indicator.id, one.evidence]))
  return planWrites({
    kept,
    site,
    evidence,
    tasks: chart.tasks,
    instruments: instruments.flatMap((read) => (read.offered ? [read.instrument] : [])),
    frame: frameFrom(kept.id, chart, user, now()),
  })
}
