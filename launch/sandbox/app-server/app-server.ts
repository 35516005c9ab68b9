import { Hono } from 'hono'
import type { BuiltFile } from './built-files.ts'
import { cacheControl, productionHeaders } from './headers.ts'

/** The built app with its site file at `/config.json` and the hospital's instruments beside it, as a production web server would serve it. */
export function appServer(
  files: ReadonlyMap<string, BuiltFile>,
  siteFile: string,
  instruments: ReadonlyMap<string, string> = new Map(),
): Hono {
  const always = productionHeaders(siteFile)
  const app = new Hono()
  app.use(async (c, next) => {
    await next()
    for (const [name, value] of Object.entries(always)) c.header(name, value)
  })
  const beside = new Map([['/config.json', siteFile], ...instruments])
  for (const [path, json] of beside)
    app.get(path, (c) =>
      c.body(json, 200, { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-store' }),
    )
  app.get('*', (c) => {
    const path = c.req.path === '/' ? '/index.html' : c.req.path
    const file = files.get(path)
    if (!file) return c.text('There is no such file.', 404, { 'Cache-Control': 'no-store' })
    const headers = {
      'Content-Type': file.type,
      'Cache-Control': cacheControl(path),
      Vary: 'Accept-Encoding',
    }
    if (!/\bgzip\b/.test(c.req.header('Accept-Encoding') ?? '')) return c.body(file.bytes, 200, headers)
    return c.body(file.gzip, 200, { ...headers, 'Content-Encoding': 'gzip' })
  })
  app.all('*', (c) => c.text('Only GET and HEAD are answered here.', 405, { Allow: 'GET, HEAD' }))
  return app
}
