import type { Flag } from '@medplum/fhirtypes'
import { describe, expect, it } from 'vitest'
import { aServer, base, bundle, flag, identified, json } from './fhir-client.ts'

describe('create', () => {
  it('answers 201 with where the new version is', async () => {
    const { send } = aServer()
    const reply = await send('POST', 'Flag', flag())
    const created = json<Flag>('Flag', reply)
    expect(reply.status).toBe(201)
    expect(reply.headers.get('Location')).toBe(`${base}/Flag/${created.id}/_history/1`)
    expect(reply.headers.get('ETag')).toBe('W/"1"')
    expect(Date.parse(reply.headers.get('Last-Modified') ?? '')).toBeGreaterThan(0)
    expect(reply.headers.get('Content-Type')).toBe('application/fhir+json; charset=utf-8')
  })

  it('sends back what Prefer asks for', async () => {
    const { send } = aServer()
    const replies = await Promise.all(
      ['representation', 'minimal', 'OperationOutcome'].map((wanted) =>
        send('POST', 'Flag', flag(), { Prefer: `return=${wanted}` }),
      ),
    )
    expect(replies.map(({ status }) => status)).toEqual([201, 201, 201])
    expect(replies.map(({ text }) => /"resourceType":"(\w+)"/.exec(text)?.[1])).toEqual([
      'Flag',
      undefined,
      'OperationOutcome',
    ])
  })

  it('with If-None-Exist writes once, and gives back the one that is there', async () => {
    const { send } = aServer()
    const once = () =>
      send('POST', 'Flag', flag('x', identified('same')), { 'If-None-Exist': 'identifier=urn:i|same' })
    const [first, second] = [await once(), await once()]
    expect([first.status, second.status]).toEqual([201, 200])
    expect(json<Flag>('Flag', second).id).toBe(json<Flag>('Flag', first).id)
  })

  it('with If-None-Exist, twenty times at once, writes once', async () => {
    const { send } = aServer()
    const replies = await Promise.all(
      Array.from({ length: 20 }, () =>
        send('POST', 'Flag', flag('x', identified('same')), { 'If-None-Exist': 'identifier=urn:i|same' }),
      ),
    )
    expect(replies.filter(({ status }) => status === 201)).toHaveLength(1)
    expect(replies.filter(({ status }) => status === 200)).toHaveLength(19)
    expect(bundle(await send('GET', 'Flag')).total).toBe(1)
  })
})

describe('update, read, delete', () => {
  it('follow the versions', async () => {
    const { send } = aServer()
    const { id } = json<Flag>('Flag', await send('POST', 'Flag', flag('first')))
    const at = `Flag/${id}`
    const update = await send('PUT', at, flag('second', { id }), { 'If-Match': 'W/"1"' })
    expect([update.status, update.headers.get('ETag')]).toEqual([200, 'W/"2"'])
    expect((await send('PUT', at, flag('third', { id }), { 'If-Match': 'W/"1"' })).status).toBe(412)
    expect(json<Flag>('Flag', await send('GET', at)).code.text).toBe('second')
    expect(json<Flag>('Flag', await send('GET', `${at}/_history/1`)).code.text).toBe('first')
    expect((await send('DELETE', at, undefined, { 'If-Match': 'W/"1"' })).status).toBe(412)
    expect((await send('DELETE', at)).status).toBe(204)
    expect((await send('GET', at)).status).toBe(410)
    const history = bundle(await send('GET', `${at}/_history?_count=2`))
    expect([
      history.type,
      history.total,
      history.entry?.map(({ fullUrl, request }) => [fullUrl, request?.method]),
    ]).toEqual([
      'history',
      3,
      [
        [`${base}/${at}`, 'DELETE'],
        [`${base}/${at}`, 'PUT'],
      ],
    ])
  })
})

async function threeFlags() {
  const server = aServer()
  for (const text of ['a', 'b', 'c']) await server.send('POST', 'Flag', flag(text))
  return server
}

describe('search', () => {
  it('pages through links that carry the whole query', async () => {
    const { send } = await threeFlags()
    const seen: (string | undefined)[] = []
    let next: string | undefined = `${base}/Flag?patient=ana&_count=2`
    while (next) {
      const page = bundle(await send('GET', next.slice(base.length + 1)))
      seen.push(
        ...(page.entry ?? []).map(({ resource }) =>
          resource?.resourceType === 'Flag' ? resource.code.text : undefined,
        ),
      )
      next = page.link?.find(({ relation }) => relation === 'next')?.url
    }
    expect(seen).toEqual(['a', 'b', 'c'])
  })

  it('says what the page is', async () => {
    const { send } = await threeFlags()
    const page = bundle(await send('GET', 'Flag?patient=ana&_count=1&_offset=1'))
    const id = page.entry?.[0]?.resource?.id
    expect({ ...page, entry: page.entry?.map(({ fullUrl, search }) => ({ fullUrl, search })) }).toEqual({
      resourceType: 'Bundle',
      type: 'searchset',
      total: 3,
      link: [
        { relation: 'self', url: `${base}/Flag?patient=ana&_count=1&_offset=1` },
        { relation: 'next', url: `${base}/Flag?patient=ana&_count=1&_offset=2` },
        { relation: 'previous', url: `${base}/Flag?patient=ana&_count=1&_offset=0` },
      ],
      entry: [{ fullUrl: `${base}/Flag/${id}`, search: { mode: 'match' } }],
    })
  })

  it('leaves the total out for _total=none, and everything else for _summary=count', async () => {
    const { send } = await threeFlags()
    expect(bundle(await send('GET', 'Flag?_total=none')).total).toBeUndefined()
    const { total, entry } = bundle(await send('GET', 'Flag?_summary=count'))
    expect([total, entry]).toEqual([3, undefined])
  })

  it('by POST takes the form and the address together', async () => {
    const { send } = await threeFlags()
    const form = { 'Content-Type': 'application/x-www-form-urlencoded' }
    expect(bundle(await send('POST', 'Flag/_search?_count=1', 'patient=ana', form)).entry).toHaveLength(1)
    expect((await send('POST', 'Flag/_search', 'status=active', form)).status).toBe(400)
  })

  it('_elements gives those, the mandatory ones, and says that it is not all', async () => {
    const { send } = aServer()
    const tagged = { meta: { tag: [{ code: 'own' }] }, period: { start: '2026-01-01' }, ...identified('1') }
    await send('POST', 'Flag', flag('x', tagged))
    const [entry] = bundle(await send('GET', 'Flag?_elements=period')).entry ?? []
    expect(Object.keys(entry?.resource ?? {}).toSorted()).toEqual([
      'code',
      'id',
      'meta',
      'period',
      'resourceType',
      'status',
      'subject',
    ])
    expect(entry?.resource?.meta?.tag?.map(({ code }) => code)).toEqual(['own', 'SUBSETTED'])
  })
})

describe('who asks', () => {
  it.each([401, 403] as const)('a token that is not good enough gets %i and nothing else', async (status) => {
    const server = aServer()
    const { fhirRest } = await import('../../../../launch/sandbox/rest/fhir-rest.ts')
    const app = fhirRest({
      repository: server.repository,
      base,
      access: async () => ({ status, text: 'Sign in again.' }),
    })
    const response = await app.request(`${base}/Flag`)
    expect([response.status, response.headers.get('WWW-Authenticate')]).toEqual([
      status,
      status === 401 ? 'Bearer' : null,
    ])
    expect(await response.json()).toMatchObject({
      resourceType: 'OperationOutcome',
      issue: [{ details: { text: 'Sign in again.' } }],
    })
  })

  it('is in the log with every request, its query and what became of it', async () => {
    const { send, log } = aServer()
    await send('GET', 'Flag?patient=ana')
    await send('GET', 'Flag/nowhere')
    await send('GET', 'metadata')
    expect(log).toEqual([
      'GET /fhir/Flag?patient=ana 200 clinician',
      'GET /fhir/Flag/nowhere 404 clinician',
      'GET /fhir/metadata 200 ',
    ])
  })

  it('may call from another origin, and read what it needs', async () => {
    const { app } = aServer()
    const preflight = await app.request(`${base}/Flag`, {
      method: 'OPTIONS',
      headers: { Origin: 'http://app.example', 'Access-Control-Request-Method': 'POST' },
    })
    const get = await app.request(`${base}/Flag`, { headers: { Origin: 'http://app.example' } })
    expect(preflight.status).toBe(204)
    expect(preflight.headers.get('Access-Control-Allow-Headers')).toBe(
      'Authorization,Content-Type,Accept,If-Match,If-None-Exist,Prefer',
    )
    expect(get.headers.get('Access-Control-Allow-Origin')).toBe('*')
    expect(get.headers.get('Access-Control-Expose-Headers')).toBe(
      'ETag,Location,Last-Modified,Date,Retry-After',
    )
    expect(get.headers.get('Cache-Control')).toBe('no-store')
  })
})
