import { Hono } from 'hono'
import { expect, it, vi } from 'vitest'
import { createRecordSystem } from '../../../launch/sandbox/record-system.ts'
import { validate } from '../../../launch/sandbox/store/validate/validate.ts'
import { start } from './harness.ts'
import { aFlag, smallHospital } from './small-hospital.ts'

function broken(): never {
  throw new Error('A page broke on purpose.')
}

function pages() {
  return new Hono().get('/broken', broken).all('*', (c) => c.text('a page'))
}

it('runs on this machine under one origin, and names it everywhere', async () => {
  const record = await createRecordSystem({
    port: 0,
    appPort: 4101,
    seed: () => Promise.resolve(smallHospital),
  })
  try {
    expect(record.origin).toBe(`http://localhost:${record.port}`)
    const smart = await (await fetch(`${record.fhirBase}/.well-known/smart-configuration`)).json()
    expect(smart.token_endpoint).toBe(`${record.origin}/auth/token`)
    const statement = await (await fetch(`http://127.0.0.1:${record.port}/fhir/metadata`)).json()
    expect(statement.implementation.url).toBe(record.fhirBase)
    const launched = await record.launchUrl({ user: 'clinician', patient: 'ada' }, 'http://127.0.0.1:4101')
    expect(launched).toEqual({
      ok: true,
      url: expect.stringMatching(/^http:\/\/127\.0\.0\.1:4101\/launch\.html\?/),
    })
  } finally {
    await record.close()
  }
})

it('refuses an invalid entry and names the element, also where its labels would be dropped', async () => {
  const { bearer, fhir } = await start()
  const token = await bearer({ patient: 'ada', scope: 'patient/Flag.crus' })
  const { status, body } = await fhir(token, 'Flag', { body: { ...aFlag('ada'), status: 'nonsense' } })
  expect(status).toBe(422)
  expect(body.issue[0]).toMatchObject({ severity: 'error', expression: ['Flag.status'] })
})

it('is tested with people who are valid R4', () => {
  expect(smallHospital.flatMap((resource) => validate(resource))).toEqual([])
})

it('has room for pages, which come last', async () => {
  const { ask } = await start({ pages })
  expect((await ask('/chart/ada')).text).toBe('a page')
  expect((await ask('/fhir/metadata')).body.resourceType).toBe('CapabilityStatement')
  expect((await ask('/sandbox/requests')).body).toHaveLength(1)
})

it('answers in words when something breaks', async () => {
  const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  const { ask } = await start({ pages })
  const { status, text } = await ask('/broken')
  expect(said).toHaveBeenCalledWith(expect.stringContaining('A page broke on purpose.'))
  said.mockRestore()
  expect([status, text]).toEqual([500, 'The record system failed here. Go back and try again.'])
})

it('ends a session when its token is too old, as the app will meet it', async () => {
  let now = Date.now()
  const { bearer, fhir } = await start({ now: () => now })
  const token = await bearer({ patient: 'ada', scope: 'patient/Flag.rs' })
  now += 899_000
  expect((await fhir(token, 'Flag')).status).toBe(200)
  now += 1_000
  expect((await fhir(token, 'Flag')).status).toBe(401)
})
