import { Hono, type Context } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { cors } from 'hono/cors'
import { refusal } from '../store/refusal.ts'
import type { FaultHook, RequestLog } from './access.ts'
import { refused } from './answer.ts'
import { exchange, type Exchange, type RecordSystem } from './exchange.ts'
import { Queue } from './queue.ts'
import { ConnectionDropped, send, type SocketEnv } from './send.ts'

export type FhirRestOptions = Omit<RecordSystem, 'faults'> & { faults?: FaultHook; log?: RequestLog }

const largestBody = 20 * 1024 * 1024
const tooLarge = refusal(413, 'The body is larger than 20 MB. Send less at once.')

/** FHIR R4 over HTTP, at the path of `base` and below it. */
export function fhirRest({ log, faults = {}, ...rest }: FhirRestOptions): Hono<SocketEnv> {
  const app = new Hono<SocketEnv>()
  const at = new URL(rest.base).pathname
  const queue = new Queue()

  const finish = (c: Context<SocketEnv>, { user, answer }: Exchange) => {
    const { pathname, search } = new URL(c.req.url)
    log?.({
      method: c.req.method,
      path: pathname + search,
      status: answer === 'drop' ? 0 : answer.status,
      user,
    })
    return send(c, answer)
  }

  app.use(`${at}/*`, cors(crossOrigin))
  app.use(
    `${at}/*`,
    bodyLimit({ maxSize: largestBody, onError: (c) => finish(c, { user: '', answer: refused(tooLarge) }) }),
  )
  app.all(`${at}/*`, async (c) => finish(c, await exchange(c.req.raw, { ...rest, faults }, queue)))
  app.onError((problem, c) => {
    if (problem instanceof ConnectionDropped) throw problem
    return send(
      c,
      refused(refusal(500, 'The record system failed. Look what is stored before you try again.')),
    )
  })
  return app
}

/** A browser app on another origin sends these, and must be able to read what it needs to work safely. */
const crossOrigin = {
  origin: '*',
  allowMethods: ['GET', 'POST', 'PUT', 'DELETE', 'OPTIONS'],
  allowHeaders: ['Authorization', 'Content-Type', 'Accept', 'If-Match', 'If-None-Exist', 'Prefer'],
  exposeHeaders: ['ETag', 'Location', 'Last-Modified', 'Date', 'Retry-After'],
  maxAge: 600,
}
