import type { Chart } from '../chart/chart.ts'
import { askCapabilities, type Capabilities } from '../fhir/capabilities.ts'
import { readChart } from '../fhir/read/read-chart.ts'
import type { ClinicianSession, Session } from '../fhir/session.ts'
import { createTransport, type Transport } from '../fhir/transport/transport.ts'
import type { Result } from '../problem/problem.ts'
import type { Site } from '../site/site.ts'

/** What was read for one patient, and what can be done here. */
export interface ReadRecord {
  capabilities: Capabilities
  chart: Result<Chart>
}

/** One patient's record, being read since the page opened, so that it is there when the first steps are taken. */
export interface OpenRecord {
  transport: Transport
  read: Promise<ReadRecord>
  /** Ends every request under way: the page is left or wiped. */
  close: () => void
}

export function transportFor({ issuer, tokens, clock }: Session, closing: AbortSignal): Transport {
  return createTransport({
    base: issuer.iss,
    tokens,
    clock,
    closing,
    send: fetch.bind(globalThis),
    online: () => navigator.onLine,
  })
}

export function openRecord(session: ClinicianSession, site: Site): OpenRecord {
  const closing = new AbortController()
  const transport = transportFor(session, closing.signal)
  return { transport, read: readRecord(transport, session, site), close: () => closing.abort() }
}

async function readRecord(transport: Transport, session: ClinicianSession, site: Site): Promise<ReadRecord> {
  const capabilities = await askCapabilities(transport, session.scopes)
  const chart = await readChart(transport, session, site, capabilities, session.clock.now().at)
  return { capabilities, chart }
}
