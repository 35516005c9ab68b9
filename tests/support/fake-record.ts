import { createClock } from '../../src/fhir/transport/clock.ts'
import type { TokenSource } from '../../src/fhir/transport/token.ts'
import { createTransport, type Transport } from '../../src/fhir/transport/transport.ts'
import { answering, json, type Asked } from './answering.ts'

const recordBase = 'https://ehr.example/fhir'

const endlessToken: TokenSource = {
  token: async () => ({ ok: true, value: 'token' }),
  renew: async () => ({ ok: false, problem: { problem: 'session-ended' } }),
  left: () => undefined,
  renewable: () => false,
  forget: () => undefined,
}

/** What the record answers, by what is asked: `Patient/p1` to read, `Observation` to search, `Observation, undated`. */
export type Routes = Record<string, (asked: Asked) => Response | Promise<Response>>

export function bundleOf(...resources: unknown[]): () => Response {
  return () =>
    json({ resourceType: 'Bundle', type: 'searchset', entry: resources.map((resource) => ({ resource })) })
}

/** A record with nothing in it but what is given. What nobody gave is empty, or not found. */
export function fakeRecord(routes: Routes): { transport: Transport; asked: Asked[] } {
  const { send, asked } = answering((one) => {
    const plain = one.url.pathname.slice(new URL(recordBase).pathname.length + 1)
    const path = one.url.searchParams.has('date:missing') ? `${plain}, undated` : plain
    const route = routes[path]
    if (route) return route(one)
    return path.includes('/') ? json({ resourceType: 'OperationOutcome' }, { status: 404 }) : bundleOf()()
  })
  const clock = createClock({ elapsed: () => 0, wall: () => 0 })
  const transport = createTransport({
    base: recordBase,
    tokens: endlessToken,
    clock,
    send,
    online: () => true,
  })
  return { transport, asked }
}
