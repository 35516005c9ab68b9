import { beforeEach, describe, expect, it } from 'vitest'
import { launch } from '../../launch/launch.ts'
import { assembleRecordSystem, type RecordSystem } from '../../launch/sandbox/record-system.ts'
import { readSeed } from '../../launch/sandbox/hospital/seed.ts'
import { openSession } from '../../launch/session.ts'
import { askCapabilities } from '../../src/fhir/capabilities.ts'
import { readChart } from '../../src/fhir/read/read-chart.ts'
import type { Session } from '../../src/fhir/session.ts'
import { createTransport } from '../../src/fhir/transport/transport.ts'
import type { LaunchRefusal } from '../../src/problem/launch-refusal.ts'
import { aSite } from '../support/a-site.ts'
import { openTab } from '../support/sign-in-page.ts'

const site = {
  ...aSite,
  issuers: aSite.issuers.map((issuer) => ({
    ...issuer,
    iss: 'http://localhost:4100/fhir',
    teamClientId: 'sphere-team',
  })),
}

const tab = openTab()
const { default: Adapter } = await import('fhirclient/lib/adapters/BrowserAdapter.js')

let system: RecordSystem
let send: typeof fetch

beforeEach(async () => {
  const seed = await readSeed()
  const assembled = await assembleRecordSystem({
    port: 4100,
    appPort: 4101,
    seed: async () => [...seed.at(Date.now())],
  })
  system = assembled.system
  send = async (input, init) => assembled.app.request(input instanceof URL ? input.href : input, init)
  tab.serve(send)
})

/** The real library, as a page loads it. */
function library() {
  return new Adapter({ fullSessionStorageSupport: false }).getSmartApi()
}

/** From the chart to the app without a browser: each redirect is taken by hand. */
async function open(wanted: {
  patient?: string
  encounter?: string
  user: string
}): Promise<Session | LaunchRefusal> {
  const launched = await system.launchUrl(wanted)
  if (!launched.ok) throw new Error(launched.text)
  tab.visit(launched.url)
  const { storage, cleanAddress } = tab
  let left = ''
  const refusal = await launch(tab.address(), site, {
    authorize: (request) => library().authorize(request),
    send,
    storage: () => storage,
    appAddress: 'http://localhost:4101/',
    cleanAddress,
    leave: (address) => (left = address),
  })
  if (refusal) return refusal

  const signedIn = await send(left, { redirect: 'manual' })
  tab.visit(signedIn.headers.get('location') ?? 'about:blank')
  return openSession(site, {
    url: tab.address(),
    loadedAgain: false,
    ready: () => library().ready(),
    again: async () => 'failed',
    send,
    storage: () => storage,
    cleanAddress,
    ticking: { elapsed: () => performance.now(), wall: Date.now },
  })
}

describe('the sandbox record system', () => {
  it('opens the patient and the visit the clinician is on, and leaves nothing behind (P-1, P-6)', async () => {
    const session = await open({
      patient: 'adult-companion',
      encounter: 'adult-companion-visit',
      user: 'clinician',
    })
    expect(session).toMatchObject({
      kind: 'clinician',
      patientId: 'adult-companion',
      encounterId: 'adult-companion-visit',
      user: { reference: 'Practitioner/clinician' },
    })
    expect([Object.keys(tab.storage), tab.address().search]).toEqual([[], ''])
  })

  it('gives a chart with what is in it, in eight requests and five for our own (P-2)', async () => {
    const session = await open({
      patient: 'adult-companion',
      encounter: 'adult-companion-visit',
      user: 'clinician',
    })
    if (!('kind' in session) || session.kind !== 'clinician') throw new Error('no session')
    const { tokens, clock } = session
    const transport = createTransport({ base: session.issuer.iss, tokens, clock, send, online: () => true })
    const capabilities = await askCapabilities(transport, session.scopes)
    const before = system.requests.all().length
    const chart = await readChart(transport, session, site, capabilities, clock.now().at)
    expect(system.requests.all().length - before).toBeLessThanOrEqual(8 + 5)
    expect(chart).toMatchObject({
      ok: true,
      value: { person: { id: 'adult-companion' }, visit: { id: 'adult-companion-visit' } },
    })
    if (!chart.ok) throw new Error(chart.problem.problem)
    expect(chart.value.readings.map(({ state }) => state)).toEqual(Array(7).fill('complete'))
    expect(chart.value.facts.map(({ concept }) => concept)).toEqual(
      expect.arrayContaining([
        'body-mass',
        'injury',
        'companion',
        'companion-employer',
        'companion-interprets',
        'left-against-advice',
      ]),
    )
  })

  it('DF-2 lets the portal user sign in, and is then asked for nothing', async () => {
    const before = system.requests.all().length
    expect(await open({ patient: 'adult-companion', user: 'portal' })).toEqual({ refused: 'not-staff' })
    expect(system.requests.all().length).toBe(before)
  })

  it("opens the team's view when there is no patient (P-7)", async () => {
    const session = await open({ user: 'safeguarding' })
    expect(session).toMatchObject({ kind: 'team', scopes: expect.arrayContaining(['user/Flag.rs']) })
    expect(session).not.toHaveProperty('patientId')
  })
})
