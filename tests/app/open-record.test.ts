import { http, HttpResponse } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { openRecord } from '../../src/app/open-record.ts'
import type { ClinicianSession } from '../../src/fhir/session.ts'
import { createClock } from '../../src/fhir/transport/clock.ts'
import { aSite } from '../support/a-site.ts'

const [issuer] = aSite.issuers
if (!issuer) throw new Error('the site of the tests has an issuer')
const BASE = issuer.iss
const TYPES = [
  'Patient',
  'Encounter',
  'Observation',
  'Condition',
  'RelatedPerson',
  'QuestionnaireResponse',
  'Flag',
]

const asked: Request[] = []
const fhir = (body: object) =>
  HttpResponse.json(body, { headers: { 'content-type': 'application/fhir+json' } })
const bundle = (resources: readonly object[] = [], next?: string) => ({
  resourceType: 'Bundle',
  type: 'searchset',
  link: next === undefined ? [] : [{ relation: 'next', url: next }],
  entry: resources.map((resource) => ({ resource })),
})

/** A record system that answers everything, and nothing from anywhere else: an unknown address fails the test. */
const server = setupServer(
  http.get(`${BASE}/metadata`, () =>
    HttpResponse.json({ resourceType: 'OperationOutcome' }, { status: 404 }),
  ),
  http.get(`${BASE}/Patient/p1`, () =>
    fhir({
      resourceType: 'Patient',
      id: 'p1',
      name: [{ family: 'Test', given: ['Ada'] }],
      birthDate: '1990-02-03',
    }),
  ),
  http.get(`${BASE}/:type`, () => fhir(bundle())),
)
server.events.on('request:start', ({ request }) => void asked.push(request))

beforeAll(() => server.listen({ onUnhandledFrame: 'error' }))
afterEach(() => {
  server.resetHandlers()
  asked.length = 0
})
afterAll(() => server.close())

const session: ClinicianSession = {
  kind: 'clinician',
  patientId: 'p1',
  issuer,
  user: { reference: 'Practitioner/1' },
  scopes: TYPES.map((type) => `patient/${type}.rs`),
  tokens: {
    token: async () => ({ ok: true, value: 'secret' }),
    renew: async () => ({ ok: false, problem: { problem: 'session-ended' } }),
    left: () => undefined,
    renewable: () => false,
    forget: () => undefined,
  },
  signInAgain: async () => 'failed',
  clock: createClock({ elapsed: () => 0, wall: () => Date.UTC(2026, 10, 22) }),
}

async function read() {
  const { chart } = await openRecord(session, aSite).read()
  return chart.ok ? chart.value : undefined
}
const stateOf = (chart: Awaited<ReturnType<typeof read>>, type: string) =>
  chart?.readings.find((reading) => reading.of === type)?.state

describe('the record, over the network', () => {
  it('is read although it does not say what it can do', async () => {
    const chart = await read()
    expect(chart?.person.name).toBe('Ada Test')
    expect(stateOf(chart, 'Condition')).toBe('complete')
  })

  it('is read once, however often it is asked for', async () => {
    const record = openRecord(session, aSite)
    expect(await record.read()).toBe(await record.read())
    expect(asked.filter(({ url }) => url.includes('/Patient/')).length).toBe(1)
  })

  it.each([
    ['refused', () => HttpResponse.json({}, { status: 403 }), 'refused'],
    ['a sign-in page with 200', () => HttpResponse.html('<h1>Sign in</h1>'), 'failed'],
    ['not there', () => HttpResponse.json({}, { status: 404 }), 'not-supported'],
    [
      'cut short',
      () => new HttpResponse('{"resourceType":', { headers: { 'content-type': 'application/fhir+json' } }),
      'failed',
    ],
    ['lost', () => HttpResponse.error(), 'failed'],
  ] as const)(
    'DF-7: conditions that are %s are named, and cost nothing else',
    async (_what, answer, state) => {
      server.use(http.get(`${BASE}/Condition`, answer))
      const chart = await read()
      expect(stateOf(chart, 'Condition')).toBe(state)
      expect(stateOf(chart, 'Observation')).toBe('complete')
    },
  )

  it('never follows a next page, or a redirect, to another host, and never says that it read on', async () => {
    const elsewhere = vi.fn<() => Response>(() => fhir(bundle()))
    server.use(
      http.get(`${BASE}/Condition`, () =>
        fhir(bundle([], 'https://elsewhere.example/fhir/Condition?page=2')),
      ),
      http.get(`${BASE}/Observation`, () =>
        HttpResponse.redirect('https://elsewhere.example/fhir/Observation', 307),
      ),
      http.get('https://elsewhere.example/*', elsewhere),
    )
    const chart = await read()
    expect(elsewhere).not.toHaveBeenCalled()
    expect(stateOf(chart, 'Condition')).not.toBe('complete')
    expect(stateOf(chart, 'Observation')).not.toBe('complete')
  })

  it('sends the token in its header alone: no address carries it, nor a name', async () => {
    await read()
    expect(asked.length).toBeGreaterThan(5)
    for (const { url, headers } of asked) {
      expect(url.startsWith(`${BASE}/`)).toBe(true)
      expect(url).not.toMatch(/secret|Ada|Test/)
      expect(headers.get('authorization')).toBe('Bearer secret')
    }
  })

  it('shows nobody when the record answers with somebody else', async () => {
    server.use(http.get(`${BASE}/Patient/p1`, () => fhir({ resourceType: 'Patient', id: 'p2' })))
    expect(await read()).toBeUndefined()
  })
})
