import { describe, expect, it } from 'vitest'
import { signIn, start } from '../harness.ts'
import { aFlag } from '../small-hospital.ts'

describe('POST /sandbox/reset', () => {
  it('brings back the charts, and ends faults, sessions and the journal', async () => {
    const harness = await start()
    const { post, fhir, ask } = harness
    const { body: session } = await signIn(harness, { scope: 'launch online_access patient/*.cruds' })
    await fhir(session.access_token, 'Flag', { body: aFlag('ada') })
    await fhir(session.access_token, 'Flag/open', { method: 'DELETE' })
    await post('/sandbox/faults', { fault: 'unavailable' })

    expect((await post('/sandbox/reset', {})).body).toEqual({ reset: true })
    expect((await ask('/sandbox/requests')).body).toEqual([])
    expect((await ask('/sandbox/faults')).body.active).toEqual([])
    expect((await fhir(session.access_token, 'Flag/open')).status).toBe(401)
    const refresh = { grant_type: 'refresh_token', refresh_token: session.refresh_token, client_id: 'sphere' }
    expect((await harness.form('/auth/token', refresh)).status).toBe(400)

    const token = await harness.bearer({ scope: 'user/Flag.rs' })
    expect((await fhir(token, 'Flag')).body.total).toBe(5)
    expect((await fhir(token, 'Flag/open')).body.meta.versionId).toBe('1')
  })

  it('takes no keys', async () => {
    const { post } = await start()
    expect((await post('/sandbox/reset', { patient: 'ada' })).status).toBe(400)
  })

  it('gives the charts as they are then, not as they were at the start', async () => {
    let day = 0
    const birthDate = () => `2000-01-0${(day += 1)}`
    const seed = () =>
      Promise.resolve([{ resourceType: 'Patient' as const, id: 'eve', birthDate: birthDate() }])
    const { post, bearer, fhir } = await start({ seed })
    await post('/sandbox/reset', {})
    expect((await fhir(await bearer({ scope: 'user/Patient.r' }), 'Patient/eve')).body.birthDate).toBe(
      '2000-01-02',
    )
  })
})

describe('GET /sandbox/requests', () => {
  it('shows each FHIR request with who made it and what it got, and nothing else', async () => {
    let now = Date.parse('2026-06-01T10:00:00Z')
    const { ask, bearer, fhir } = await start({ now: () => now })
    await ask('/fhir/metadata')
    await ask('/fhir/.well-known/smart-configuration')
    const token = await bearer({ user: 'clerk', scope: 'user/Flag.rs' })
    now += 1000
    await fhir(token, 'Flag?patient=ada')
    await fhir(token, 'Condition')
    await fhir('made-up', 'Patient/ada')

    const first = '2026-06-01T10:00:00.000Z'
    const then = '2026-06-01T10:00:01.000Z'
    expect((await ask('/sandbox/requests')).body).toEqual([
      { method: 'GET', path: '/fhir/metadata', status: 200, user: '', at: first },
      { method: 'GET', path: '/fhir/Flag?patient=ada', status: 200, user: 'clerk', at: then },
      { method: 'GET', path: '/fhir/Condition', status: 403, user: 'clerk', at: then },
      { method: 'GET', path: '/fhir/Patient/ada', status: 401, user: '', at: then },
    ])
  })

  it('keeps no token', async () => {
    const { ask, bearer, fhir } = await start()
    const token = await bearer({ scope: 'user/*.rs' })
    await fhir(token, 'Flag')
    expect((await ask('/sandbox/requests')).text).not.toContain(token)
  })

  it('is empty after DELETE', async () => {
    const { ask } = await start()
    await ask('/fhir/metadata')
    expect((await ask('/sandbox/requests', { method: 'DELETE' })).body).toEqual([])
    expect((await ask('/sandbox/requests')).body).toEqual([])
  })
})

describe('the contract', () => {
  it.each(['http://localhost:4101', 'https://elsewhere.invalid', 'null'])(
    'is not open to pages of %s',
    async (Origin) => {
      const { ask } = await start()
      const answer = await ask('/sandbox/reset', { method: 'POST', headers: { Origin } })
      expect(answer.status).toBe(403)
    },
  )

  it('is open to the record system’s own pages', async () => {
    const { ask } = await start()
    const headers = { Origin: 'http://localhost:4100' }
    expect((await ask('/sandbox/reset', { method: 'POST', headers })).status).toBe(200)
  })

  it('answers in words where there is nothing', async () => {
    const answer = await (await start()).ask('/sandbox/nowhere')
    expect([answer.status, answer.body.error]).toEqual([
      404,
      expect.stringContaining('nothing at this address'),
    ])
  })

  it('is not served under a name that is not this machine’s', async () => {
    const { server } = await start()
    expect((await server.request('http://rebound.invalid:4100/sandbox/requests')).status).toBe(421)
    expect((await server.request('http://127.0.0.1:4100/sandbox/requests')).status).toBe(200)
  })
})
