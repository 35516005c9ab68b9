import type { HttpBindings } from '@hono/node-server'
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response'
import type { Context } from 'hono'
import type { FhirAnswer } from './access.ts'

export interface SocketEnv {
  Bindings: Partial<HttpBindings>
}

/** Where there is no socket to close, as in a call without a network, the request fails the way fetch would. */
export class ConnectionDropped extends TypeError {}

export function send({ env }: Context<SocketEnv>, answer: FhirAnswer | 'drop'): Response {
  if (answer === 'drop') {
    if (!env?.outgoing) throw new ConnectionDropped('The connection was closed without an answer.')
    env.outgoing.destroy()
    return RESPONSE_ALREADY_SENT
  }
  const headers = new Headers(answer.headers)
  headers.set('Cache-Control', 'no-store')
  headers.set('Date', new Date().toUTCString())
  if (answer.body === undefined) return new Response(null, { status: answer.status, headers })
  if (typeof answer.body === 'string') return new Response(answer.body, { status: answer.status, headers })
  headers.set('Content-Type', 'application/fhir+json; charset=utf-8')
  return new Response(JSON.stringify(answer.body), { status: answer.status, headers })
}
