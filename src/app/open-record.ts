import type { ClinicianSession, Session } from '../fhir/session.ts'
import { createTransport, type Transport } from '../fhir/transport/transport.ts'
import type { Site } from '../site/site.ts'
import type { ReadRecord } from './read-record.ts'

/** One patient's record. */
export interface OpenRecord {
  transport: Transport
  /** Reads it, once however often it is asked: while the first steps are taken. */
  read: () => Promise<ReadRecord>
  /** The next time it is asked it is read again. */
  forget: () => void
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
    online: () => !('onLine' in navigator) || navigator.onLine,
  })
}

export function openRecord(session: ClinicianSession, site: Site): OpenRecord {
  const closing = new AbortController()
  const transport = transportFor(session, closing.signal)
  let reading: Promise<ReadRecord> | undefined
  return {
    transport,
    read: () => (reading ??= begin(transport, session, site)),
    forget: () => (reading = undefined),
    close: () => closing.abort(),
  }
}

const load = () => import('./read-record.ts')

/** Loaded once the first page stands: it asks its question without any of this. */
async function begin(transport: Transport, session: ClinicianSession, site: Site): Promise<ReadRecord> {
  const { readRecord } = await load().catch(load)
  return readRecord(transport, session, site)
}
