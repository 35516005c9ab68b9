import { describe, expect, it } from 'vitest'
import { aFlag, restricted } from '../small-hospital.ts'
import { creating, newFlag, sessionWith } from './a-session.ts'

const answers = {
  resourceType: 'QuestionnaireResponse',
  status: 'completed',
  subject: { reference: 'Patient/ada' },
}
const request = {
  resourceType: 'ServiceRequest',
  status: 'draft',
  intent: 'order',
  subject: { reference: 'Patient/ada' },
}
const task = { resourceType: 'Task', status: 'requested', intent: 'order', for: { reference: 'Patient/ada' } }

interface Declared {
  type: string
  conditionalCreate: boolean
  interaction: { code: string }[]
}

/** `Flag: read, search-type` and so on, as the capability statement has it. */
async function declared(fault: string, ...types: readonly string[]) {
  const { capabilities } = await sessionWith({ fault })
  const { resource, interaction = [] } = await capabilities()
  const entries: Declared[] = resource
  return {
    bundles: interaction.map(({ code }: { code: string }) => code),
    conditional: entries.some(({ conditionalCreate }) => conditionalCreate),
    types: Object.fromEntries(
      types.map((type) => {
        const entry = entries.find((one) => one.type === type)
        return [type, entry?.interaction.map(({ code }) => code).toSorted()]
      }),
    ),
  }
}

const reading = ['history-instance', 'read', 'search-type', 'vread']

describe('vendor-open', () => {
  it('declares and takes everything', async () => {
    const { bundles, conditional } = await declared('vendor-open')
    expect([bundles, conditional]).toEqual([['transaction', 'batch'], true])
    const { send } = await sessionWith({ fault: 'vendor-open' })
    expect((await send('transaction', creating(newFlag))).status).toBe(200)
  })

  it('keeps the version out of the headers', async () => {
    const { create } = await sessionWith({ fault: 'vendor-open' })
    const { headers, body } = await create(newFlag)
    expect([headers.get('etag'), headers.get('location')]).toEqual([null, null])
    expect(body.meta.versionId).toBe('1')
  })
})

describe('vendor-epic', () => {
  it('declares no Bundle, no conditional create, and Flag for reading alone', async () => {
    expect(
      await declared('vendor-epic', 'Flag', 'ServiceRequest', 'QuestionnaireResponse', 'Task', 'Consent'),
    ).toEqual({
      bundles: [],
      conditional: false,
      types: {
        Flag: reading,
        ServiceRequest: ['create', ...reading.slice(0, 3), 'update', 'vread'],
        QuestionnaireResponse: ['create', ...reading],
        Task: [...reading.slice(0, 3), 'update', 'vread'],
        Consent: reading,
      },
    })
  })

  it('does what it declares', async () => {
    const { create, get, send } = await sessionWith({ fault: 'vendor-epic' })
    const statuses = [newFlag, task, request, answers].map(
      async (resource) => (await create(resource)).status,
    )
    expect(await Promise.all(statuses)).toEqual([405, 405, 201, 201])
    expect((await get('Flag?patient=ada')).status).toBe(200)
    expect((await send('transaction', creating(answers))).status).toBe(405)
    expect((await send('batch', creating(answers))).status).toBe(405)
  })

  it('writes twice what is sent twice', async () => {
    const { create } = await sessionWith({ fault: 'vendor-epic' })
    const once = { ...answers, identifier: { system: 'https://sphere.example/a', value: '1' } }
    const headers = { 'If-None-Exist': 'identifier=https://sphere.example/a|1' }
    expect([(await create(once, headers)).status, (await create(once, headers)).status]).toEqual([201, 201])
  })
})

describe('vendor-oracle', () => {
  const document = {
    resourceType: 'DocumentReference',
    meta: { security: [restricted] },
    status: 'current',
    subject: { reference: 'Patient/ada' },
    content: [{ attachment: { contentType: 'text/plain', data: 'YQ==' } }],
  }

  it('declares neither Flag nor Task, and batches alone', async () => {
    expect(await declared('vendor-oracle', 'Flag', 'Task', 'ServiceRequest', 'Provenance')).toEqual({
      bundles: ['batch'],
      conditional: false,
      types: {
        Flag: undefined,
        Task: undefined,
        ServiceRequest: reading,
        Provenance: ['create', ...reading],
      },
    })
  })

  it('does what it declares', async () => {
    const { create, get, send } = await sessionWith({ fault: 'vendor-oracle' })
    const statuses = [newFlag, task, request, answers].map(
      async (resource) => (await create(resource)).status,
    )
    expect(await Promise.all(statuses)).toEqual([404, 404, 405, 405])
    expect((await get('Flag/open')).status).toBe(404)
    expect((await send('transaction', creating(document))).status).toBe(405)
    const batch = await send('batch', creating(newFlag), { request: { method: 'GET', url: 'Patient/ada' } })
    expect(batch.body.entry[1].resource.id).toBe('ada')
  })

  it('answers a create without a body, and keeps no label', async () => {
    const { create, get } = await sessionWith({ fault: 'vendor-oracle' })
    const { status, text, headers } = await create(document)
    expect([status, text]).toEqual([201, ''])
    const path = (headers.get('location') ?? '').replace(/^.*\/fhir\//, '')
    expect((await get(path)).body.meta).not.toHaveProperty('security')
  })

  it('wants If-Match, and calls an old version a conflict', async () => {
    const { update, create, get } = await sessionWith({ fault: 'vendor-oracle' })
    const { headers } = await create(document)
    const path = (headers.get('location') ?? '').replace(/^.*\/fhir\//, '').replace(/\/_history.*/, '')
    const { body } = await get(path)
    expect((await update(body)).status).toBe(409)
    expect((await update(body, { 'If-Match': 'W/"7"' })).status).toBe(409)
    expect((await update(body, { 'If-Match': 'W/"1"' })).status).toBe(200)
  })

  it('answers in FHIR media types alone', async () => {
    const { get } = await sessionWith({ fault: 'vendor-oracle' })
    expect((await get('Patient/ada', { Accept: 'application/json' })).status).toBe(406)
    expect((await get('Patient/ada', { Accept: 'application/fhir+json' })).status).toBe(200)
  })
})

describe('vendor-athena', () => {
  it('declares QuestionnaireResponse as all that can be written, and does so', async () => {
    expect(
      await declared('vendor-athena', 'Flag', 'Task', 'Consent', 'QuestionnaireResponse', 'Observation'),
    ).toEqual({
      bundles: [],
      conditional: false,
      types: {
        Flag: undefined,
        Task: undefined,
        Consent: undefined,
        QuestionnaireResponse: ['create', ...reading],
        Observation: reading,
      },
    })
    const { create, update } = await sessionWith({ fault: 'vendor-athena' })
    const statuses = [newFlag, task, request, answers].map(
      async (resource) => (await create(resource)).status,
    )
    expect(await Promise.all(statuses)).toEqual([404, 404, 405, 201])
    expect((await update(aFlag('ada', { id: 'open' }))).status).toBe(404)
  })
})
