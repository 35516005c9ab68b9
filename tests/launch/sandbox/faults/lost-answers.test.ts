import { describe, expect, it } from 'vitest'
import { createRecordSystem } from '../../../../launch/sandbox/record-system.ts'
import { smallHospital } from '../small-hospital.ts'
import { creating, flagsAtFirst, newFlag, sessionWith } from './a-session.ts'

describe('answer-lost', () => {
  it('writes and then gives no answer', async () => {
    const { create, flagsStored } = await sessionWith({ fault: 'answer-lost' })
    await expect(create(newFlag)).rejects.toThrow('closed without an answer')
    expect(await flagsStored()).toBe(flagsAtFirst + 1)
  })

  it('writes a whole transaction', async () => {
    const { send, flagsStored } = await sessionWith({ fault: 'answer-lost', type: 'Flag' })
    await expect(send('transaction', creating(newFlag), creating(newFlag))).rejects.toThrow('closed')
    expect(await flagsStored()).toBe(flagsAtFirst + 2)
  })

  it('leaves reading alone, and an answer that says nothing was written', async () => {
    const { get, create } = await sessionWith({ fault: 'answer-lost' })
    expect((await get('Flag/open')).status).toBe(200)
    expect((await create({ resourceType: 'Spaceship' })).status).toBeGreaterThanOrEqual(400)
  })
})

it('socket-dropped gives no answer and writes nothing', async () => {
  const { create, flagsStored } = await sessionWith({ fault: 'socket-dropped' })
  await expect(create(newFlag)).rejects.toThrow('closed without an answer')
  expect(await flagsStored()).toBe(flagsAtFirst)
})

it('committed-empty answers 201 with Location and no body', async () => {
  const { create, get, flagsStored } = await sessionWith({ fault: 'committed-empty' })
  const { status, text, headers } = await create(newFlag)
  expect([status, text]).toEqual([201, ''])
  expect(headers.get('location')).toMatch(/\/fhir\/Flag\/[\w-]+\/_history\/1$/)
  expect((await get('Flag/open')).body.id).toBe('open')
  expect(await flagsStored()).toBe(flagsAtFirst + 1)
})

const seed = () => Promise.resolve(smallHospital)

it.each(['answer-lost', 'socket-dropped'])('%s closes the socket of a real connection', async (fault) => {
  const record = await createRecordSystem({ port: 0, appPort: 4101, seed })
  try {
    const post = (path: string, body: object, headers = {}) =>
      fetch(record.origin + path, { method: 'POST', body: JSON.stringify(body), headers })
    const wanted = { user: 'clinician', patient: 'ada', scope: 'patient/*.cruds' }
    const { access_token } = await (await post('/sandbox/token', wanted)).json()
    await post('/sandbox/faults', { fault, times: 1 })

    const headers = { Authorization: `Bearer ${access_token}`, 'Content-Type': 'application/fhir+json' }
    await expect(post('/fhir/Flag', newFlag, headers)).rejects.toThrow('fetch failed')
    const journal = await (await fetch(`${record.origin}/sandbox/requests`)).json()
    expect(journal).toMatchObject([{ method: 'POST', path: '/fhir/Flag', status: 0, user: 'clinician' }])
    expect((await fetch(`${record.fhirBase}/Flag/open`, { headers })).status).toBe(200)
  } finally {
    await record.close()
  }
})
