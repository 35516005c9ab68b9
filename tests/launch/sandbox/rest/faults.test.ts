import { serve } from '@hono/node-server'
import type { CapabilityStatement, Flag } from '@medplum/fhirtypes'
import { createServer } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import type { FaultHook, FhirCall } from '../../../../launch/sandbox/rest/access.ts'
import { fhirRest } from '../../../../launch/sandbox/rest/fhir-rest.ts'
import { seesEverything } from '../../../../launch/sandbox/store/sight.ts'
import { SqliteRepository } from '../../../../launch/sandbox/store/sqlite-repository.ts'
import { aServer, bundle, flag, identified, json, said } from './fhir-client.ts'

const label = { system: 'http://terminology.hl7.org/CodeSystem/v3-Confidentiality', code: 'R' }

describe('a fault can', () => {
  it('be told what is asked for, before anything is done', async () => {
    const calls: FhirCall[] = []
    const { send } = aServer({
      faults: {
        async before(call) {
          calls.push(call)
          return undefined
        },
      },
    })
    await send('GET', 'Flag?patient=ana')
    await send('POST', 'Flag/_search', 'patient=bo', { 'Content-Type': 'application/x-www-form-urlencoded' })
    const entry = [
      { resource: flag(), request: { method: 'POST', url: 'Flag' } },
      { request: { method: 'GET', url: 'Task/1' } },
    ]
    await send('POST', '', { resourceType: 'Bundle', type: 'transaction', entry })
    await send('GET', 'metadata')
    expect(
      calls.map(({ path, search, asks, bundle: kind, user }) => [path, `${search}`, asks, kind, user]),
    ).toEqual([
      ['Flag', 'patient=ana', [{ interaction: 's', method: 'GET', type: 'Flag' }], undefined, 'clinician'],
      [
        'Flag/_search',
        'patient=bo',
        [{ interaction: 's', method: 'POST', type: 'Flag' }],
        undefined,
        'clinician',
      ],
      [
        '',
        '',
        [
          { interaction: 'c', method: 'POST', type: 'Flag' },
          { interaction: 'r', method: 'GET', type: 'Task' },
        ],
        'transaction',
        'clinician',
      ],
      ['metadata', '', [], undefined, ''],
    ])
  })

  it('answer in place of the server, in JSON or in HTML', async () => {
    const html = {
      status: 200,
      headers: new Headers({ 'Content-Type': 'text/html' }),
      body: '<p>Sign in</p>',
    }
    const { send, repository } = aServer({ faults: { before: async () => ({ answer: html }) } })
    const reply = await send('POST', 'Flag', flag())
    expect([reply.status, reply.headers.get('Content-Type'), reply.text]).toEqual([
      200,
      'text/html',
      '<p>Sign in</p>',
    ])
    expect(repository.find('Flag', new URLSearchParams()).total).toBe(0)
  })

  it('keep its own headers', async () => {
    const busy = {
      status: 429,
      headers: new Headers({ 'Retry-After': '7' }),
      body: { resourceType: 'OperationOutcome' },
    }
    const { send } = aServer({ faults: { before: async () => ({ answer: busy }) } })
    const reply = await send('GET', 'Flag')
    expect([reply.status, reply.headers.get('Retry-After')]).toEqual([429, '7'])
  })

  it('refuse a type, also inside a transaction, which is undone', async () => {
    const { send, repository } = aServer({
      faults: {
        refuse: (interaction, type) =>
          interaction === 'c' && type === 'Flag'
            ? { status: 403, text: 'No Flag may be written here.' }
            : undefined,
      },
    })
    const entry = [
      {
        resource: { resourceType: 'Task', status: 'requested', intent: 'order' },
        request: { method: 'POST', url: 'Task' },
      },
      { resource: flag(), request: { method: 'POST', url: 'Flag' } },
    ]
    const replies = [
      await send('POST', 'Flag', flag()),
      await send('POST', '', { resourceType: 'Bundle', type: 'transaction', entry }),
    ]
    expect(replies.map((reply) => [reply.status, said(reply)])).toEqual([
      [403, 'No Flag may be written here.'],
      [403, 'No Flag may be written here.'],
    ])
    expect(repository.find('Task', new URLSearchParams()).total).toBe(0)
  })

  it('drop the labels of what is written', async () => {
    const { send } = aServer({ faults: { write: (resource) => ({ ...resource, meta: {} }) } })
    const created = json<Flag>('Flag', await send('POST', 'Flag', flag('x', { meta: { security: [label] } })))
    expect(created.meta?.security).toBeUndefined()
    expect(bundle(await send('GET', 'Flag?_security=R')).total).toBe(0)
  })

  it('ignore a condition by changing the request', async () => {
    const faults: FaultHook = {
      async before(call) {
        const headers = new Headers(call.headers)
        headers.delete('if-none-exist')
        return { call: { ...call, headers } }
      },
    }
    const { send } = aServer({ faults })
    const once = () => send('POST', 'Flag', flag('x', identified('1')), { 'If-None-Exist': 'identifier=1' })
    expect([(await once()).status, (await once()).status]).toEqual([201, 201])
  })

  it('change an answer, such as its next link, and what metadata says', async () => {
    const { send } = aServer({
      faults: {
        after: async (call, answer) =>
          call.path === 'Flag'
            ? {
                ...answer,
                body: {
                  resourceType: 'Bundle',
                  link: [{ relation: 'next', url: 'http://elsewhere.example' }],
                },
              }
            : answer,
        declare: (statement) => ({ ...statement, rest: [] }),
      },
    })
    expect(bundle(await send('GET', 'Flag')).link).toEqual([
      { relation: 'next', url: 'http://elsewhere.example' },
    ])
    expect(json<CapabilityStatement>('CapabilityStatement', await send('GET', 'metadata')).rest).toEqual([])
  })

  it('wait without holding up anyone else', async () => {
    const { promise: held, resolve: letGo } = Promise.withResolvers<undefined>()
    const { send } = aServer({
      faults: { before: (call) => (call.path === 'Task' ? held : Promise.resolve(undefined)) },
    })
    const slow = send('GET', 'Task')
    expect((await send('GET', 'Flag')).status).toBe(200)
    letGo(undefined)
    expect((await slow).status).toBe(200)
  })
})

describe('over a real socket', () => {
  const closing: (() => void)[] = []
  afterEach(() => closing.splice(0).forEach((close) => close()))

  async function listening(faults: FaultHook) {
    const port = await freePort()
    const base = `http://localhost:${port}/fhir`
    const log: number[] = []
    const repository = new SqliteRepository()
    const app = fhirRest({ repository, base, access, faults, log: ({ status }) => log.push(status) })
    await new Promise<void>((resolve) => {
      const server = serve({ fetch: app.fetch, port, hostname: 'localhost' }, () => resolve())
      closing.push(() => server.close())
    })
    const create = () =>
      fetch(`${base}/Flag`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/fhir+json' },
        body: JSON.stringify(flag()),
      })
    return { create, log, stored: () => repository.find('Flag', new URLSearchParams()).total }
  }

  it('a connection dropped before anything is done leaves nothing', async () => {
    const { create, stored, log } = await listening({ before: async () => ({ drop: true }) })
    await expect(create()).rejects.toThrow('fetch failed')
    expect([stored(), log]).toEqual([0, [0]])
  })

  it('an answer lost after the commit leaves what was written', async () => {
    const { create, stored, log } = await listening({ after: async () => 'drop' })
    await expect(create()).rejects.toThrow('fetch failed')
    expect([stored(), log]).toEqual([1, [0]])
  })

  it('an ordinary create arrives whole, with the date the server answered', async () => {
    const { create } = await listening({})
    const response = await create()
    expect([response.status, response.headers.get('etag')]).toEqual([201, 'W/"1"'])
    expect(Date.parse(response.headers.get('date') ?? '')).toBeGreaterThan(0)
  })
})

it('without a socket a dropped connection fails the request as fetch would', async () => {
  const { app } = aServer({ faults: { before: async () => ({ drop: true }) } })
  await expect(async () => app.request('http://localhost:4100/fhir/Flag')).rejects.toThrow(TypeError)
})

async function access() {
  return { user: 'clinician', sight: seesEverything, may: () => true }
}

async function freePort(): Promise<number> {
  const probe = createServer()
  await new Promise<void>((resolve) => probe.listen(0, 'localhost', resolve))
  const address = probe.address()
  await new Promise((resolve) => probe.close(resolve))
  return typeof address === 'object' && address ? address.port : 0
}
