import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Seed } from '../../../launch/sandbox/hospital/seed.ts'
import { serveOnLoopback } from '../../../launch/sandbox/loopback-server.ts'
import { startSandbox } from '../../../launch/sandbox/start-sandbox.ts'

const seed: Seed = { at: () => [{ resourceType: 'Patient', id: 'ada' }], notLoaded: [], loaded: 0 }
const main = fileURLToPath(new URL('../../../launch/sandbox/main.ts', import.meta.url))

let dist = ''
beforeAll(async () => {
  dist = await mkdtemp(join(tmpdir(), 'dist-'))
  await writeFile(join(dist, 'index.html'), '<title>Wellbeing review</title>')
})
afterAll(() => rm(dist, { recursive: true }))

const anyPorts = { record: 0, app: 0 }

test('the record system and the app find each other, whatever ports they have', async () => {
  const sandbox = await startSandbox({ ports: anyPorts, seed, app: () => Promise.resolve(dist) })
  const { record, appOrigin } = sandbox
  try {
    const config = await fetch(`${appOrigin}/config.json`)
    const { issuers, recordOrigins } = await config.json()
    expect(issuers[0].iss).toBe(record.fhirBase)
    expect(recordOrigins).toEqual([record.origin, record.origin.replace('localhost', '127.0.0.1')])
    expect(config.headers.get('Content-Security-Policy')).toContain(`connect-src 'self' ${record.origin};`)

    const launched = await fetch(`${record.origin}/sandbox/launch`, {
      method: 'POST',
      body: JSON.stringify({ patient: 'ada' }),
      headers: { 'Content-Type': 'application/json' },
    })
    const { url } = await launched.json()
    expect(new URL(url).origin).toBe(appOrigin)
    expect((await fetch(`${record.origin}/`)).headers.get('Content-Type')).toContain('text/html')
  } finally {
    await sandbox.close()
  }
  await expect(fetch(`${record.origin}/`)).rejects.toThrow('fetch failed')
  await expect(fetch(`${appOrigin}/`)).rejects.toThrow('fetch failed')
})

test('until the app is built it says so, and the record system works', async () => {
  const { promise, resolve } = Promise.withResolvers<string>()
  const free = await freePort()
  const starting = startSandbox({ ports: { record: 0, app: free }, seed, app: () => promise })
  const early = await answerFrom(`http://localhost:${free}/`)
  expect([early.status, await early.text()]).toEqual([503, 'The app is being built. Try again in a moment.'])
  resolve(dist)
  const sandbox = await starting
  expect((await fetch(`http://localhost:${free}/`)).status).toBe(200)
  await sandbox.close()
})

test('a start that fails holds no port', async () => {
  const free = await freePort()
  await expect(
    startSandbox({
      ports: { record: 0, app: free },
      seed,
      app: () => Promise.reject(new Error('The build failed.')),
    }),
  ).rejects.toThrow('The build failed.')
  await expect(fetch(`http://localhost:${free}/`)).rejects.toThrow('fetch failed')
})

test('npm start with a port in use says which, and which variable to set', async () => {
  const taken = await serveOnLoopback(0, () => () => new Response())
  const { port } = taken
  const stopped = await run([], { SANDBOX_PORT: String(port), APP_PORT: String(await freePort()) })
  await taken.close()
  expect(stopped.code).toBe(1)
  expect(stopped.errors).toContain(`Port ${port} is in use by another program.`)
  expect(stopped.errors).toContain('set SANDBOX_PORT to another port')
  expect(stopped.errors.trim().split('\n')).toHaveLength(1)
})

test.each([
  [['--data', '/no/such/folder'], 'No chart was loaded from /no/such/folder.'],
  [['--data'], "Option '--data"],
  [['--site', '/no/such/site.json'], '/no/such/site.json cannot be read. Name a site file after --site.'],
  [['--site', 'package.json'], 'lookBackMonths is missing.'],
])('npm start with %j stops with a sentence', async (words, sentence) => {
  const stopped = await run(words, {})
  expect([stopped.code, stopped.errors.includes(sentence)]).toEqual([1, true])
  expect(stopped.errors).not.toMatch(/\n\s+at /)
})

async function run(words: readonly string[], environment: Record<string, string>) {
  const child = spawn(process.execPath, [main, ...words], { env: { ...process.env, ...environment } })
  let errors = ''
  child.stderr.on('data', (text: Buffer) => (errors += text.toString()))
  const [code]: unknown[] = await once(child, 'close')
  return { code, errors }
}

async function freePort(): Promise<number> {
  const server = await serveOnLoopback(0, () => () => new Response())
  await server.close()
  return server.port
}

/** The port opens a moment after starting was asked for. */
async function answerFrom(address: string): Promise<Response> {
  const answer = await fetch(address).catch(() => undefined)
  if (answer) return answer
  await new Promise((resolve) => setTimeout(resolve, 10))
  return answerFrom(address)
}
