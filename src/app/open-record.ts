import type { ClinicianSession } from '../fhir/session.ts'
import type { Transport } from '../fhir/transport/transport.ts'
import type { Site } from '../site/site.ts'
import type { ReadRecord } from './read-record.ts'

/** One patient's record. */
export interface OpenRecord {
  /** The way to it. Rejected while what makes requests has not loaded. */
  transport: () => Promise<Transport>
  /** Reads it, once however often it is asked: while the first steps are taken. */
  read: () => Promise<ReadRecord>
  /** The next time it is asked it is read again. */
  forget: () => void
  /** Ends every request under way: the page is left or wiped. */
  close: () => void
}

export function openRecord(session: ClinicianSession, site: Site): OpenRecord {
  const closing = new AbortController()
  let reading: Promise<ReadRecord> | undefined
  const transport = () => transportTo(session, closing.signal)
  return {
    transport,
    read: () => (reading ??= begin(transport, session, site)),
    forget: () => (reading = undefined),
    close: () => closing.abort(),
  }
}

// Loaded once the first page stands: it asks its question without any of this.
const loadReading = () => import('./read-record.ts')
const loadTransport = () => import('./transport-for.ts')

async function transportTo(session: ClinicianSession, closing: AbortSignal): Promise<Transport> {
  const { transportFor } = await loadTransport().catch(loadTransport)
  return transportFor(session, closing)
}

async function begin(
  transport: OpenRecord['transport'],
  session: ClinicianSession,
  site: Site,
): Promise<ReadRecord> {
  const [{ readRecord }, opened] = await Promise.all([loadReading().catch(loadReading), transport()])
  return readRecord(opened, session, site)
}
