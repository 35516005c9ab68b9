import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { Hono } from 'hono'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { appServer } from '../../../../launch/sandbox/app-server/app-server.ts'
import { builtFiles } from '../../../../launch/sandbox/app-server/built-files.ts'

const siteFile = JSON.stringify({
  issuers: [{ iss: 'http://localhost:4100/fhir', authOrigins: ['http://localhost:4300'] }],
  recordOrigins: ['http://localhost:4100', 'http://127.0.0.1:4100'],
})

let app: Hono
let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'built-'))
  await mkdir(join(folder, 'assets'))
  await writeFile(join(folder, 'index.html'), '<title>Wellbeing review</title>')
  await writeFile(join(folder, 'launch.html'), '<title>Opening</title>')
  await writeFile(join(folder, 'assets', 'start-abc123.js'), 'export const answer = 42')
  app = appServer(await builtFiles(folder), siteFile)
})
afterAll(() => rm(folder, { recursive: true }))

const header = async (path: string, name: string) => (await app.request(path)).headers.get(name)

test.each([
  ['/', 200, 'text/html; charset=utf-8', 'no-store'],
  ['/index.html', 200, 'text/html; charset=utf-8', 'no-store'],
  ['/launch.html?iss=x&launch=y', 200, 'text/html; charset=utf-8', 'no-store'],
  ['/config.json', 200, 'application/json; charset=utf-8', 'no-store'],
  ['/assets/start-abc123.js', 200, 'text/javascript; charset=utf-8', 'public, max-age=31536000, immutable'],
  ['/assets/gone.js', 404, 'text/plain; charset=UTF-8', 'no-store'],
  ['/anything', 404, 'text/plain; charset=UTF-8', 'no-store'],
  ['/assets/../../package.json', 404, 'text/plain; charset=UTF-8', 'no-store'],
  ['/%2e%2e/package.json', 404, 'text/plain; charset=UTF-8', 'no-store'],
])('%s answers %i with its type and cache rule', async (path, status, type, cache) => {
  const { status: actual, headers } = await app.request(path)
  expect([actual, headers.get('Content-Type'), headers.get('Cache-Control')]).toEqual([status, type, cache])
})

test('a file travels compressed to whoever can read it so, and whole to whoever cannot', async () => {
  const path = '/assets/start-abc123.js'
  const packed = await app.request(path, { headers: { 'Accept-Encoding': 'gzip, br' } })
  expect(packed.headers.get('Content-Encoding')).toBe('gzip')
  expect(gunzipSync(await packed.arrayBuffer()).toString()).toBe('export const answer = 42')
  const whole = await app.request(path)
  expect([whole.headers.get('Content-Encoding'), await whole.text()]).toEqual([
    null,
    'export const answer = 42',
  ])
})

test.each(['/', '/config.json', '/assets/start-abc123.js', '/gone'])(
  '%s carries the production headers',
  async (path) => {
    const { headers } = await app.request(path)
    expect(headers.get('Content-Security-Policy')?.split('; ')).toEqual([
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "img-src 'self'",
      "font-src 'self'",
      "connect-src 'self' http://localhost:4100 http://localhost:4300",
      "base-uri 'none'",
      "form-action 'none'",
      'frame-ancestors http://localhost:4100 http://127.0.0.1:4100',
      "require-trusted-types-for 'script'",
    ])
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff')
    expect(headers.get('Referrer-Policy')).toBe('no-referrer')
    expect(headers.get('Permissions-Policy')).toContain('camera=()')
    expect(headers.get('Access-Control-Allow-Origin')).toBeNull()
  },
)

test('HEAD is answered, anything else is refused', async () => {
  const head = await app.request('/', { method: 'HEAD' })
  expect([head.status, await head.text()]).toEqual([200, ''])
  for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) {
    const answer = await app.request('/', { method })
    expect([answer.status, answer.headers.get('Allow')]).toEqual([405, 'GET, HEAD'])
  }
})

test('the site file is served word for word', async () => {
  expect(await (await app.request('/config.json')).text()).toBe(siteFile)
  expect(await header('/config.json', 'X-Content-Type-Options')).toBe('nosniff')
})
