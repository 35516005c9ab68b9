import type { Chart } from '../chart/chart.ts'
import { askCapabilities, type Capabilities } from '../fhir/capabilities.ts'
import { readChart } from '../fhir/read/read-chart.ts'
import type { ClinicianSession } from '../fhir/session.ts'
import type { Transport } from '../fhir/transport/transport.ts'
import { canWriteHere } from '../fhir/write/can-write.ts'
import { findings, type RecordFinding } from '../indicators/findings.ts'
import { explain } from '../problem/explain.ts'
import type { Result } from '../problem/problem.ts'
import type { Patient } from '../screening/patient.ts'
import type { Site } from '../site/site.ts'
import type { View } from '../ui/view.ts'

/** What was read for one patient, and what can be done here. */
export interface ReadRecord {
  capabilities: Capabilities
  canWrite: View['canWrite']
  chart: Result<Chart>
  /** What the record suggests. A child's signs are looked for whenever the patient is, or may be, a child. */
  foundFor(patient: Patient): readonly RecordFinding[]
}

export async function readRecord(
  transport: Transport,
  session: ClinicianSession,
  site: Site,
): Promise<ReadRecord> {
  const now = session.clock.now().at
  const asked = askCapabilities(transport, session.scopes)
  const chart = await readChart(transport, session, site, asked, now)
  const capabilities = await asked
  const can = canWriteHere(capabilities, session.issuer)
  return {
    capabilities,
    canWrite: can.ok ? { ok: true } : { ok: false, because: explain(can.problem).happened },
    chart,
    foundFor: (patient) => (chart.ok ? foundIn(chart.value, patient, now) : []),
  }
}

function foundIn(chart: Chart, patient: Patient, now: number): RecordFinding[] {
  return findings(chart, now, patient === 'child' ? 'child' : 'adult')
}
