import type { Chart } from '../chart/chart.ts'
import type { Finding, Indicator } from '../indicators/indicator.ts'
import type { ScreeningEvent } from '../screening/events.ts'
import type { Kept } from '../screening/kept.ts'
import type { Page } from '../screening/pages.ts'
import type { Site } from '../site/site.ts'

export interface Found {
  indicator: Indicator
  finding: Finding
}

/** What every page is given. Pages show and report; they decide and fetch nothing. */
export interface View {
  site: Site
  /** Absent while the record is still being read. */
  chart: Chart | undefined
  found: readonly Found[]
  kept: Kept
  /** Whether both locks are open. */
  talking: boolean
  /** Whether this record system can take what Sphere writes, known before the conversation starts. */
  canWrite: { ok: true } | { ok: false; because: string }
  /** Epoch ms by the record's clock. */
  now: () => number
  tell: (event: ScreeningEvent) => void
}

export function goTo(view: View, to: Page): () => void {
  return () => view.tell({ type: 'went', to })
}
