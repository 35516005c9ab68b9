import type { MiddlewareHandler } from 'hono'

const loopback = new Set(['localhost', '127.0.0.1', '[::1]'])

/** Any page open in the browser can send requests to this machine. Only pages of the record system itself may steer it. */
export const steeredFromHere: MiddlewareHandler = async (c, next) => {
  const origin = c.req.header('origin')
  if (origin === undefined || origin === new URL(c.req.url).origin) return next()
  return c.json({ error: 'Only the record system’s own pages, and programs, may use this address.' }, 403)
}

/** A name that only resolves to this machine (DNS rebinding) is not this machine's name. */
export const calledByItsName: MiddlewareHandler = async (c, next) => {
  if (loopback.has(new URL(c.req.url).hostname)) return next()
  return c.text('Open the record system at http://localhost, with its port.', 421)
}
