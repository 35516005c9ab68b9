import { readFileSync } from 'node:fs'
import { Hono } from 'hono'
import { steeredFromHere } from '../contract/same-site.ts'
import type { RecordSystem } from '../record-system.ts'
import { chartRoutes } from './chart-routes.ts'
import { faultPageRoutes } from './fault-page-routes.ts'
import { notFoundPage } from './page.ts'
import { sessionIn } from './session.ts'
import { signInRoutes } from './sign-in-routes.ts'

const css = readFileSync(new URL('sandbox.css', import.meta.url), 'utf8')
const icon = readFileSync(new URL('sandbox.svg', import.meta.url), 'utf8')

/** The pages people use: sign-in, charts, the app in a frame, the portal, the fault switches. */
export function sandboxPages(system: RecordSystem, now: () => number = Date.now): Hono {
  const policy = contentPolicy(system.appOrigins)
  const app = new Hono()
  app.use(async (c, next) => {
    await next()
    c.header('Content-Security-Policy', policy)
    c.header('X-Content-Type-Options', 'nosniff')
    // Under no-referrer a browser hides from a form's own server where the form came from.
    c.header('Referrer-Policy', 'same-origin')
    c.header('Cache-Control', 'no-store')
  })
  app.on('POST', '*', steeredFromHere)
  return app
    .get('/sandbox.css', (c) => c.body(css, 200, { 'Content-Type': 'text/css; charset=utf-8' }))
    .get('/sandbox.svg', (c) => c.body(icon, 200, { 'Content-Type': 'image/svg+xml' }))
    .route('/', signInRoutes(system, now))
    .route('/', chartRoutes(system, now))
    .route('/', faultPageRoutes(system))
    .all('*', (c) => c.html(notFoundPage('There is no page at this address.', sessionIn(c)), 404))
}

function contentPolicy(appOrigins: readonly string[]): string {
  return [
    "default-src 'none'",
    "style-src 'self'",
    "img-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'self'",
    `frame-src ${["'self'", ...appOrigins].join(' ')}`,
  ].join('; ')
}
