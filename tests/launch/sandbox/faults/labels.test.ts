import { expect, it } from 'vitest'
import { aFlag, anObservation, notForPatient, restricted, veryRestricted } from '../small-hospital.ts'
import { creating, newFlag, sessionWith } from './a-session.ts'

const labelled = aFlag('ada', { security: [restricted, notForPatient] })
const normal = { system: restricted.system, code: 'N', display: 'normal' }

it('label-dropped says it saved the entry and keeps no label, so that others see it', async () => {
  const { create, get, bearer, fhir } = await sessionWith({ fault: 'label-dropped' })
  const { status, body } = await create(labelled)
  expect(status).toBe(201)
  expect((await get(`Flag/${body.id}`)).body.meta).toEqual({
    versionId: '1',
    lastUpdated: expect.any(String),
  })
  const clerk = await bearer({ user: 'clerk', patient: 'ada', scope: 'patient/Flag.r' })
  expect((await fhir(clerk, `Flag/${body.id}`)).status).toBe(200)
})

it('label-downgraded keeps the other labels and makes restricted normal', async () => {
  const { create, get } = await sessionWith({ fault: 'label-downgraded' })
  const { body } = await create(aFlag('ada', { security: [veryRestricted, notForPatient] }))
  expect((await get(`Flag/${body.id}`)).body.meta.security).toEqual([normal, notForPatient])
})

it('drops labels inside a transaction too', async () => {
  const { send, get } = await sessionWith({ fault: 'label-dropped' })
  const { body } = await send('transaction', creating(labelled))
  const path = body.entry[0].response.location.replace(/^.*\/fhir\//, '').replace(/\/_history.*/, '')
  expect((await get(path)).body.meta).not.toHaveProperty('security')
})

it('is narrowed by type', async () => {
  const { create } = await sessionWith({ fault: 'label-dropped', type: 'Observation' })
  expect((await create(labelled)).body.meta.security).toEqual([restricted, notForPatient])
  const observation = { ...anObservation('ada', 'survey'), meta: { security: [restricted] } }
  expect((await create(observation)).body.meta).not.toHaveProperty('security')
})

it('is narrowed by method: a server that keeps labels until the first update', async () => {
  const { create, update } = await sessionWith({ fault: 'label-dropped', method: 'PUT' })
  const { body } = await create(labelled)
  expect(body.meta.security).toEqual([restricted, notForPatient])
  expect((await update(body)).body.meta).not.toHaveProperty('security')
})

it('counts only entries that had a label to lose', async () => {
  const { create } = await sessionWith({ fault: 'label-dropped', times: 1 })
  await create(newFlag)
  expect((await create(labelled)).body.meta).not.toHaveProperty('security')
  expect((await create(labelled)).body.meta.security).toEqual([restricted, notForPatient])
})
