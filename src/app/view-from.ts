import type { ClinicianSession } from '../fhir/session.ts'
import type { ScreeningEvent } from '../screening/events.ts'
import type { Screening } from '../screening/screening.ts'
import type { Site } from '../site/site.ts'
import type { Found, View } from '../ui/view.ts'
import type { ReadRecord } from './read-record.ts'

interface Given {
  screening: Exclude<Screening, { at: 'ended' }>
  session: ClinicianSession
  site: Site
  read: ReadRecord | undefined
  found: readonly Found[]
  tell: (event: ScreeningEvent) => void
}

/** Until the record has said what it can do, nothing is ruled out. */
export function viewFrom({ screening, session, site, read, found, tell }: Given): View {
  return {
    site,
    chart: read?.chart.ok ? read.chart.value : undefined,
    found,
    kept: screening.kept,
    talking: screening.at === 'talking',
    canWrite: read?.canWrite ?? { ok: true },
    now: () => session.clock.now().at,
    tell,
  }
}
