import type { Chart } from '../chart/chart.ts'
import { canWriteHere } from '../fhir/write/can-write.ts'
import type { ClinicianSession } from '../fhir/session.ts'
import { findings } from '../indicators/findings.ts'
import { explain } from '../problem/explain.ts'
import type { ScreeningEvent } from '../screening/events.ts'
import type { Patient } from '../screening/patient.ts'
import type { Screening } from '../screening/screening.ts'
import type { Site } from '../site/site.ts'
import type { Found, View } from '../ui/view.ts'
import type { ReadRecord } from './open-record.ts'

interface Given {
  screening: Exclude<Screening, { at: 'ended' }>
  session: ClinicianSession
  site: Site
  read: ReadRecord | undefined
  found: readonly Found[]
  tell: (event: ScreeningEvent) => void
}

export function viewFrom({ screening, session, site, read, found, tell }: Given): View {
  return {
    site,
    chart: read?.chart.ok ? read.chart.value : undefined,
    found,
    kept: screening.kept,
    talking: screening.at === 'talking',
    canWrite: canWriteFrom(read, session),
    now: () => session.clock.now().at,
    tell,
  }
}

/** Until the record has said what it can do, nothing is ruled out. */
function canWriteFrom(read: ReadRecord | undefined, session: ClinicianSession): View['canWrite'] {
  if (!read) return { ok: true }
  const can = canWriteHere(read.capabilities, session.issuer)
  return can.ok ? { ok: true } : { ok: false, because: explain(can.problem).happened }
}

/** A child's signs are looked for whenever the patient is, or may be, a child. */
export function foundIn(chart: Chart | undefined, patient: Patient, now: number): Found[] {
  if (!chart) return []
  return findings(chart, now, patient === 'child' ? 'child' : 'adult').map(({ indicator, ...found }) => ({
    indicator,
    finding: { kind: 'found', ...found },
  }))
}
