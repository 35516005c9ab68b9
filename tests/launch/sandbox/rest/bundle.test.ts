import type { OperationOutcome } from '@medplum/fhirtypes'
import { describe, expect, it } from 'vitest'
import { aServer, base, bundle, flag, identified, json, said, type Reply } from './fhir-client.ts'

const flagUrn = 'urn:uuid:0b0e3a2c-7f2f-4c6e-8a51-5a3e2f6c1d01'
const taskUrn = 'urn:uuid:0b0e3a2c-7f2f-4c6e-8a51-5a3e2f6c1d02'

function task(more: object = {}): object {
  return { resourceType: 'Task', status: 'requested', intent: 'order', ...more }
}

function post(url: string, resource: object, more: { fullUrl?: string; ifNoneExist?: string } = {}): object {
  const { fullUrl, ifNoneExist } = more
  return { fullUrl, resource, request: { method: 'POST', url, ifNoneExist } }
}

function transaction(...entry: object[]): object {
  return { resourceType: 'Bundle', type: 'transaction', entry }
}

function statuses(reply: Reply): (string | undefined)[] | undefined {
  return bundle(reply).entry?.map(({ response }) => response?.status)
}

describe('a transaction', () => {
  it('lets entries refer to each other, in any order and in circles', async () => {
    const { send } = aServer()
    const reply = await send(
      'POST',
      '',
      transaction(
        post('Task', task({ focus: { reference: flagUrn } }), { fullUrl: taskUrn }),
        post('Flag', flag('x', { identifier: [{ system: 'urn:i', value: flagUrn }] }), { fullUrl: flagUrn }),
        post('Provenance', {
          resourceType: 'Provenance',
          target: [{ reference: taskUrn }, { reference: flagUrn }],
          recorded: '2026-01-01T00:00:00Z',
          agent: [{ who: { reference: 'Practitioner/nurse' } }],
        }),
      ),
    )
    expect([reply.status, bundle(reply).type, statuses(reply)]).toEqual([
      200,
      'transaction-response',
      ['201', '201', '201'],
    ])
    const [first, second, third] = (bundle(reply).entry ?? []).map(({ resource }) => resource)
    expect(first?.resourceType === 'Task' && first.focus).toEqual({ reference: `Flag/${second?.id}` })
    expect(third?.resourceType === 'Provenance' && third.target).toEqual([
      { reference: `Task/${first?.id}` },
      { reference: `Flag/${second?.id}` },
    ])
    // An identifier is a value, not a reference: it stays as it was given.
    expect(second?.resourceType === 'Flag' && second.identifier?.[0]?.value).toBe(flagUrn)
  })

  it('says of each entry where it is and at which version', async () => {
    const { send } = aServer()
    const reply = await send('POST', '', transaction(post('Flag', flag())), { Prefer: 'return=minimal' })
    const [entry] = bundle(reply).entry ?? []
    expect(entry).toEqual({
      response: {
        status: '201',
        location: expect.stringMatching(/^Flag\/[\w-]+\/_history\/1$/),
        etag: 'W/"1"',
        lastModified: expect.stringMatching(/^\d{4}-/),
      },
    })
  })

  it('that fails in its last entry leaves nothing, and names the entry', async () => {
    const { send } = aServer()
    const reply = await send(
      'POST',
      '',
      transaction(post('Task', task()), post('Flag', flag('x', { status: 'zzz' }))),
    )
    const [issue] = json<OperationOutcome>('OperationOutcome', reply).issue
    expect([reply.status, issue?.details?.text, issue?.expression, issue?.diagnostics]).toEqual([
      422,
      "Flag.status must be one of active, inactive, entered-in-error, not 'zzz'.",
      ['Bundle.entry[1]', 'Flag.status'],
      'Bundle.entry[1], POST Flag; nothing of the transaction was stored.',
    ])
    expect(bundle(await send('GET', 'Task')).total).toBe(0)
  })

  it('with ifNoneExist, sent twice, writes once, and the second refers to what the first wrote', async () => {
    const { send } = aServer()
    const save = (run: string) =>
      send(
        'POST',
        '',
        transaction(
          post('Flag', flag('x', identified('once')), {
            fullUrl: flagUrn,
            ifNoneExist: 'identifier=urn:i|once',
          }),
          post('Task', task({ focus: { reference: flagUrn }, ...identified(run) })),
        ),
      )
    const [first, second] = [await save('1'), await save('2')]
    expect([statuses(first), statuses(second)]).toEqual([
      ['201', '201'],
      ['200', '201'],
    ])
    expect(second.text).toContain(`"focus":{"reference":"Flag/${bundle(first).entry?.[0]?.resource?.id}"}`)
    expect(bundle(await send('GET', 'Flag')).total).toBe(1)
  })

  it('with ifNoneExist, twenty times at once, writes once', async () => {
    const { send } = aServer()
    const body = transaction(
      post('Flag', flag('x', identified('once')), { ifNoneExist: 'identifier=urn:i|once' }),
    )
    const replies = await Promise.all(Array.from({ length: 20 }, () => send('POST', '', body)))
    const written = replies.flatMap((reply) => statuses(reply) ?? [])
    expect([written.filter((one) => one === '201').length, written.length]).toEqual([1, 20])
    expect(bundle(await send('GET', 'Flag')).total).toBe(1)
  })

  it('with the same condition in two entries writes once', async () => {
    const { send } = aServer()
    const twice = { ifNoneExist: 'identifier=urn:i|once' }
    const reply = await send(
      'POST',
      '',
      transaction(
        post('Flag', flag('x', identified('once')), { ...twice, fullUrl: flagUrn }),
        post('Flag', flag('x', identified('once')), { ...twice, fullUrl: taskUrn }),
        post('Task', task({ focus: { reference: taskUrn } })),
      ),
    )
    const [first, second, third] = bundle(reply).entry ?? []
    expect([statuses(reply), second?.resource?.id]).toEqual([['201', '200', '201'], first?.resource?.id])
    expect(third?.resource?.resourceType === 'Task' && third.resource.focus?.reference).toBe(
      `Flag/${first?.resource?.id}`,
    )
  })

  it('takes many entries with a condition', async () => {
    const { send } = aServer()
    const entries = Array.from({ length: 30 }, (_, index) =>
      post('Task', task(identified(`t${index}`)), { ifNoneExist: `identifier=urn:i|t${index}` }),
    )
    expect(new Set(statuses(await send('POST', '', transaction(...entries))))).toEqual(new Set(['201']))
  })

  it('deletes, creates, updates and reads in that order, wherever the entries stand', async () => {
    const { send } = aServer()
    const { id } = json('Flag', await send('POST', 'Flag', flag('before', identified('1'))))
    const other = json('Flag', await send('POST', 'Flag', flag('gone', identified('2'))))
    const reply = await send(
      'POST',
      '',
      transaction(
        { request: { method: 'GET', url: 'Flag?_summary=count' } },
        { resource: flag('after', { id }), request: { method: 'PUT', url: `Flag/${id}`, ifMatch: 'W/"1"' } },
        post('Flag', flag('x', identified('3')), { ifNoneExist: 'identifier=urn:i|3' }),
        post('Flag', flag('x', identified('4'))),
        { request: { method: 'DELETE', url: `${base}/Flag/${other.id}` } },
      ),
    )
    expect(statuses(reply)).toEqual(['200', '200', '201', '201', '204'])
    const [counted] = bundle(reply).entry ?? []
    expect(counted?.resource).toMatchObject({ resourceType: 'Bundle', total: 3 })
  })

  it.each([
    [
      'no request',
      transaction({ resource: flag() }),
      400,
      'Bundle.entry[0] needs a request with a method and a url.',
    ],
    [
      'a stale version',
      transaction({
        resource: flag('x', { id: 'a' }),
        request: { method: 'PUT', url: 'Flag/a', ifMatch: 'W/"9"' },
      }),
      412,
      'Flag/a is at version 1, not 9. Read it again before you change it.',
    ],
    [
      'a reference to no entry',
      transaction(post('Task', task({ focus: { reference: flagUrn } }))),
      400,
      `No entry has the fullUrl ${flagUrn} that this one refers to.`,
    ],
    [
      'a reference by search',
      transaction(post('Task', task({ focus: { reference: 'Flag?identifier=1' } }))),
      400,
      'No entry has the fullUrl Flag?identifier=1 that this one refers to.',
    ],
    [
      'one resource twice',
      transaction(
        { request: { method: 'DELETE', url: 'Flag/a' } },
        { resource: flag('x', { id: 'a' }), request: { method: 'PUT', url: 'Flag/a' } },
      ),
      400,
      'Two entries are about Flag/a. A transaction may have one.',
    ],
    [
      'a deletion of what a condition finds',
      transaction(
        { request: { method: 'DELETE', url: 'Flag/a' } },
        post('Flag', flag(), { ifNoneExist: '_id=a' }),
      ),
      400,
      'Two entries are about Flag/a. A transaction may have one.',
    ],
    [
      'a Bundle in it',
      transaction({ resource: transaction(), request: { method: 'POST', url: '/' } }),
      400,
      'Bundle.entry[0] may not hold a Bundle of requests itself.',
    ],
    [
      'an unknown type',
      transaction(post('Nonsense', { resourceType: 'Nonsense' })),
      404,
      'This server keeps no Nonsense. See /metadata for the types it keeps.',
    ],
  ])('with %s is refused', async (_, body, status, text) => {
    const { send, repository } = aServer()
    repository.load([JSON.parse(JSON.stringify(flag('x', { id: 'a' })))])
    const reply = await send('POST', '', body)
    expect([reply.status, said(reply)]).toEqual([status, text])
    expect(json('Flag', await send('GET', 'Flag/a')).meta?.versionId).toBe('1')
  })
})

describe('a batch', () => {
  it('carries out each entry for itself', async () => {
    const { send } = aServer()
    const entry = [
      post('Flag', flag('x', { status: 'zzz' })),
      post('Task', task()),
      { request: { method: 'GET', url: 'Flag/nowhere' } },
      { request: { method: 'GET', url: 'Task?status=requested&_summary=count' } },
    ]
    const reply = await send('POST', '', { resourceType: 'Bundle', type: 'batch', entry })
    expect([bundle(reply).type, statuses(reply)]).toEqual(['batch-response', ['422', '201', '404', '200']])
    const [failed] = bundle(reply).entry ?? []
    expect(failed?.response?.outcome?.resourceType).toBe('OperationOutcome')
  })
})
