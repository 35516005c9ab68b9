import { describe, expect, it } from 'vitest'
import { accessOf } from '../../../../launch/sandbox/smart/access-of.ts'
import { userById } from '../../../../launch/sandbox/users.ts'
import { start } from '../harness.ts'
import { aFlag, anObservation } from '../small-hospital.ts'

const laboratory = 'category=http://terminology.hl7.org/CodeSystem/observation-category|laboratory'

describe('the granted scopes decide', () => {
  it.each([
    ['patient/Flag.rs', 'GET', 'Flag/open', 200],
    ['patient/Flag.read', 'GET', 'Flag/open', 200],
    ['patient/Flag.r', 'GET', 'Flag/open/_history', 200],
    ['patient/Flag.r', 'GET', 'Flag/open/_history/1', 200],
    ['patient/Flag.s', 'GET', 'Flag/open', 403],
    ['patient/Flag.r', 'GET', 'Flag?patient=ada', 403],
    ['patient/Flag.s', 'GET', 'Flag?patient=ada', 200],
    ['patient/Flag.write', 'GET', 'Flag/open', 403],
    ['patient/Observation.rs', 'GET', 'Flag/open', 403],
    ['patient/*.read', 'GET', 'Flag/open', 200],
    ['patient/Flag.rs', 'DELETE', 'Flag/open', 403],
    ['patient/Flag.d', 'DELETE', 'Flag/open', 204],
    ['patient/Flag.write', 'DELETE', 'Flag/open', 204],
    ['user/Flag.cruds', 'GET', 'Flag/bens-flag', 200],
  ])('%s: %s %s is answered with %i', async (scope, method, path, status) => {
    const { bearer, fhir } = await start()
    const token = await bearer({ scope, ...(scope.startsWith('patient/') ? { patient: 'ada' } : {}) })
    expect((await fhir(token, path, { method })).status).toBe(status)
  })

  it('also for writing', async () => {
    const { bearer, fhir } = await start()
    const reader = await bearer({ patient: 'ada', scope: 'patient/Flag.rs' })
    expect((await fhir(reader, 'Flag', { body: aFlag('ada') })).status).toBe(403)
    const writer = await bearer({ patient: 'ada', scope: 'patient/Flag.cu' })
    expect((await fhir(writer, 'Flag', { body: aFlag('ada') })).status).toBe(201)
    expect(
      (await fhir(writer, 'Flag/open', { method: 'PUT', body: aFlag('ada', { id: 'open' }) })).status,
    ).toBe(200)
    expect((await fhir(writer, 'Flag/open')).status).toBe(403)
  })

  it('on a missing scope before it tells whether the entry exists', async () => {
    const { bearer, fhir } = await start()
    const token = await bearer({ patient: 'ada', scope: 'patient/Patient.r' })
    expect((await fhir(token, 'Flag/nowhere')).status).toBe(403)
  })

  it('on a conditional create, which shows what it finds', async () => {
    const { bearer, fhir } = await start()
    const token = await bearer({ patient: 'ada', scope: 'patient/Flag.c' })
    const headers = { 'If-None-Exist': 'identifier=a|1' }
    expect((await fhir(token, 'Flag', { body: aFlag('ada'), headers })).status).toBe(403)
  })

  it('on who is signed in: fhirUser lets the app read that one person', async () => {
    const { bearer, fhir } = await start()
    const token = await bearer({ patient: 'ada', scope: 'openid fhirUser patient/Patient.r' })
    expect((await fhir(token, 'Practitioner/clinician')).status).toBe(200)
    expect((await fhir(token, 'Practitioner/clerk')).status).toBe(403)
    expect((await fhir(token, 'Practitioner')).status).toBe(403)
  })
})

function posted(resource: object) {
  return { resource, request: { method: 'POST', url: 'Flag' } }
}

describe('each entry of a Bundle is asked about', () => {
  it('and one that is refused undoes a transaction', async () => {
    const { bearer, fhir } = await start()
    const token = await bearer({ patient: 'ada', scope: 'patient/Flag.crus' })
    const observation = {
      resource: anObservation('ada', 'survey'),
      request: { method: 'POST', url: 'Observation' },
    }
    const body = { resourceType: 'Bundle', type: 'transaction', entry: [posted(aFlag('ada')), observation] }
    const flags = () => fhir(token, 'Flag?patient=ada&_summary=count')

    const before = (await flags()).body.total
    expect((await fhir(token, '', { body })).status).toBe(403)
    expect((await flags()).body.total).toBe(before)
  })

  it('and one that is refused leaves the rest of a batch alone', async () => {
    const { bearer, fhir } = await start()
    const token = await bearer({ patient: 'ada', scope: 'patient/Flag.crus' })
    const reads = ['Flag/open', 'Patient/ada', 'Flag/bens-flag'].map((url) => ({
      request: { method: 'GET', url },
    }))
    const body = { resourceType: 'Bundle', type: 'batch', entry: [...reads, posted(aFlag('ben'))] }
    const answer = await fhir(token, '', { body })
    const statuses = answer.body.entry.map((entry: { response: { status: string } }) =>
      entry.response.status.slice(0, 3),
    )
    expect(statuses).toEqual(['200', '403', '404', '403'])
  })
})

describe('a patient scope ends at the patient', () => {
  it('in reads and searches', async () => {
    const { bearer, fhir } = await start()
    const token = await bearer({ patient: 'ada', scope: 'patient/*.cruds' })
    expect((await fhir(token, 'Flag/bens-flag')).status).toBe(404)
    expect((await fhir(token, 'Patient/ben')).status).toBe(404)
    const { body } = await fhir(token, 'Observation')
    expect(body.total).toBe(2)
    expect((await fhir(token, 'Organization/hospital')).status).toBe(200)
  })

  it('in writes, also into somebody else’s record and into what belongs to nobody', async () => {
    const { bearer, fhir } = await start()
    const token = await bearer({ patient: 'ada', scope: 'patient/*.cruds' })
    expect((await fhir(token, 'Flag', { body: aFlag('ben') })).status).toBe(403)
    const moved = aFlag('ben', { id: 'open' })
    expect((await fhir(token, 'Flag/open', { method: 'PUT', body: moved })).status).toBe(403)
    const organization = { resourceType: 'Organization', name: 'Another' }
    expect((await fhir(token, 'Organization', { body: organization })).status).toBe(403)
    expect((await fhir(token, 'Organization/hospital', { method: 'DELETE' })).status).toBe(403)
    const task = {
      resourceType: 'Task',
      status: 'requested',
      intent: 'order',
      for: { reference: 'Patient/ben' },
    }
    expect((await fhir(token, 'Task', { body: task })).status).toBe(403)
  })
})

describe('the query of a scope is enforced', () => {
  const scope = `patient/Observation.cruds?${laboratory}`

  it.each([
    ['Observation/adas-blood', 200],
    ['Observation/adas-pulse', 403],
    ['Observation/bens-blood', 404],
    [`Observation?${laboratory}`, 200],
    ['Observation?patient=ada', 403],
    ['Observation?category=laboratory', 403],
    ['Flag/open', 403],
  ])('on reading %s: %i', async (path, status) => {
    const { bearer, fhir } = await start()
    expect((await fhir(await bearer({ patient: 'ada', scope }), path)).status).toBe(status)
  })

  it('on what is written, and on what it would overwrite', async () => {
    const { bearer, fhir } = await start()
    const token = await bearer({ patient: 'ada', scope })
    expect((await fhir(token, 'Observation', { body: anObservation('ada', 'laboratory') })).status).toBe(201)
    expect((await fhir(token, 'Observation', { body: anObservation('ada', 'survey') })).status).toBe(403)
    const method = 'PUT'
    const pulse = anObservation('ada', 'laboratory', 'adas-pulse')
    expect((await fhir(token, 'Observation/adas-pulse', { method, body: pulse })).status).toBe(403)
    const blood = anObservation('ada', 'survey', 'adas-blood')
    expect((await fhir(token, 'Observation/adas-blood', { method, body: blood })).status).toBe(403)
    expect((await fhir(token, 'Observation/adas-pulse', { method: 'DELETE' })).status).toBe(403)
  })
})

it('DF-2: binds the portal user to one record even where no patient scope was granted', () => {
  const user = userById('portal')
  if (!user) throw new Error('No portal user')
  const context = { user, patient: 'ada', fhirUser: 'Patient/ada', needPatientBanner: true }
  const { sight } = accessOf({ scopes: ['openid', 'fhirUser'], context })
  expect(sight).toEqual({ patient: 'ada', clearance: 'restricted', patientSide: true })
})
