import type { Session } from '../fhir/session.ts'
import { createTransport, type Transport } from '../fhir/transport/transport.ts'

/** The way to the record that somebody signed in to. */
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
