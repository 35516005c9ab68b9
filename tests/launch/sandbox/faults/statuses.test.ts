import { describe, expect, it } from 'vitest'
import { aFlag } from '../small-hospital.ts'
import { creating, flagsAtFirst, newFlag, sessionWith } from './a-session.ts'

describe.each([
  ['unauthorized', 401, 'login'],
  ['conflict', 409, 'conflict'],
  ['precondition-failed', 412, 'conflict'],
  ['too-many-requests', 429, 'throttled'],
  ['unavailable', 503, 'transient'],
])('%s', (fault, status, code) => {
  it(`answers ${status} in FHIR's own form, and nothing is written`, async () => {
    const { create, send, flagsStored } = await sessionWith({ fault })
    const answer = await create(newFlag)
    expect(answer.status).toBe(status)
    expect(answer.body).toMatchObject({
      resourceType: 'OperationOutcome',
      issue: [{ severity: 'error', code, details: { text: expect.stringMatching(/\.$/) } }],
    })
    expect((await send('transaction', creating(newFlag))).status).toBe(status)
    expect(await flagsStored()).toBe(flagsAtFirst)
  })
})

it.each([
  ['unauthorized', 401],
  ['conflict', 200],
  ['precondition-failed', 200],
  ['too-many-requests', 429],
  ['unavailable', 503],
])('%s answers a read with %i', async (fault, status) => {
  expect((await (await sessionWith({ fault })).get('Flag/open')).status).toBe(status)
})

it.each([
  ['unauthorized', 200],
  ['too-many-requests', 429],
  ['unavailable', 503],
])('%s answers for the capability statement with %i', async (fault, status) => {
  expect((await (await sessionWith({ fault })).ask('/fhir/metadata')).status).toBe(status)
})

it('can be only about the capability statement', async () => {
  const { ask, get } = await sessionWith({ fault: 'unavailable', type: 'metadata' })
  expect((await ask('/fhir/metadata')).status).toBe(503)
  expect((await get('Flag/open')).status).toBe(200)
})

it('too-many-requests says when to come back', async () => {
  const { get } = await sessionWith({ fault: 'too-many-requests' })
  expect((await get('Flag/open')).headers.get('retry-after')).toBe('1')
})

it('unauthorized says how to sign in', async () => {
  const { get } = await sessionWith({ fault: 'unauthorized' })
  expect((await get('Flag/open')).headers.get('www-authenticate')).toContain('Bearer')
})

describe('a fault', () => {
  it('happens as often as it was set to', async () => {
    const { get, ask } = await sessionWith({ fault: 'unavailable', times: 2 })
    const statuses = [await get('Flag'), await get('Flag'), await get('Flag')].map(({ status }) => status)
    expect(statuses).toEqual([503, 503, 200])
    expect((await ask('/sandbox/faults')).body.active).toEqual([])
  })

  it('lets as many pass as it was told to, and only then begins', async () => {
    const { get } = await sessionWith({ fault: 'unavailable', after: 2, times: 1 })
    const statuses = []
    for (let call = 0; call < 4; call += 1) statuses.push((await get('Flag')).status)
    expect(statuses).toEqual([200, 200, 503, 200])
  })

  it('does not count what it does not concern', async () => {
    const { get, create } = await sessionWith({ fault: 'conflict', type: 'Flag', times: 1 })
    await get('Flag/open')
    expect((await create(newFlag)).status).toBe(409)
    expect((await create(newFlag)).status).toBe(201)
  })

  it('strikes a transaction that holds an entry of its type', async () => {
    const { send } = await sessionWith({ fault: 'unavailable', type: 'Flag', method: 'POST' })
    expect((await send('transaction', creating(newFlag))).status).toBe(503)
  })

  it('strikes Bundles alone when it is about Bundles', async () => {
    const { send, create } = await sessionWith({ fault: 'unavailable', type: 'Bundle' })
    expect((await create(newFlag)).status).toBe(201)
    expect((await send('batch', { request: { method: 'GET', url: 'Flag' } })).status).toBe(503)
  })

  it('takes a search for reading, also when it is posted', async () => {
    const { ask, token } = await sessionWith({ fault: 'unavailable', method: 'GET' })
    const headers = { Authorization: `Bearer ${token}` }
    const body = new URLSearchParams({ patient: 'ada' })
    expect((await ask('/fhir/Flag/_search', { method: 'POST', headers, body })).status).toBe(503)
  })

  it('comes one after the other when several are on', async () => {
    const { update } = await sessionWith({ fault: 'conflict', times: 1 }, { fault: 'unavailable', times: 1 })
    const flag = aFlag('ada', { id: 'open' })
    const statuses = [await update(flag), await update(flag), await update(flag)].map(({ status }) => status)
    expect(statuses).toEqual([409, 503, 200])
  })
})

it('slow waits before it does anything, and holds nobody else up', async () => {
  const { create, get } = await sessionWith({ fault: 'slow', method: 'POST', milliseconds: 200 })
  const order: string[] = []
  const slow = create(newFlag).then(() => order.push('slow'))
  await get('Flag/open')
  order.push('quick')
  await slow
  expect(order).toEqual(['quick', 'slow'])
})
