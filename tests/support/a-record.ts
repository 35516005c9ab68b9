import type { Resource } from '@medplum/fhirtypes'
import { assembleRecordSystem } from '../../launch/sandbox/record-system.ts'
import type { Setting } from '../../launch/sandbox/faults/fault.ts'
import { newSigningKey } from '../../launch/sandbox/smart/signing-key.ts'
import { askCapabilities } from '../../src/fhir/capabilities.ts'
import { createClock } from '../../src/fhir/transport/clock.ts'
import { createTransport } from '../../src/fhir/transport/transport.ts'
import type { Means } from '../../src/fhir/write/means.ts'
import { createRecordClient } from '../../src/fhir/write/record.ts'
import { clinicianScopes, scopeText } from '../../launch/scopes.ts'
import type { Site } from '../../src/site/site.ts'
import { aSite } from './a-site.ts'
import { NOW } from './a-plan.ts'

const key = await newSigningKey()

const people: readonly Resource[] = [
  {
    resourceType: 'Patient',
    id: 'p1',
    name: [{ given: ['Testa'], family: 'Synthetic' }],
    birthDate: '1990-04-01',
  },
  { resourceType: 'Patient', id: 'p2', name: [{ given: ['Other'], family: 'Synthetic' }] },
  { resourceType: 'Practitioner', id: 'clinician', name: [{ family: 'Sandbox Clinician' }] },
  {
    resourceType: 'Encounter',
    id: 'e1',
    status: 'in-progress',
    class: { system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode', code: 'EMER' },
    subject: { reference: 'Patient/p1' },
  },
  ...['test-hospital', 'adult-lead', 'child-lead', 'harbour-house', 'open-door'].map((id): Resource => ({
    resourceType: 'Organization',
    id,
    name: `${id} (synthetic)`,
  })),
]

export const allScopes = scopeText(clinicianScopes, 'v2')

interface SignIn {
  user?: string
  scope?: string
  /** Stands between the app and the record. */
  through?: typeof fetch
}

/** The sandbox's record system without a socket, and what one sign-in of a clinician for Patient/p1 writes with. */
export async function aRecord({ site = aSite, patient = 'p1' }: { site?: Site; patient?: string } = {}) {
  const { app, system } = await assembleRecordSystem({
    port: 4100,
    appPort: 4101,
    key,
    seed: () => Promise.resolve(people),
  })
  async function send(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
    const response = await app.request(input, init)
    // No test waits for a busy record.
    if (response.headers.has('retry-after') || response.status === 503)
      response.headers.set('retry-after', '0')
    return response
  }

  async function token(user: string, scope: string): Promise<string> {
    const answer = await send(`${system.origin}/sandbox/token`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ user, patient, scope }),
    })
    const body: { access_token: string } = await answer.json()
    return body.access_token
  }

  /** Another sign-in on the same record; unless told, a clinician's with everything the app asks for. */
  async function signedIn({
    user = 'clinician',
    scope = allScopes,
    through = send,
  }: SignIn = {}): Promise<Means> {
    const bearer = await token(user, scope)
    const transport = createTransport({
      base: system.fhirBase,
      clock: createClock({ elapsed: () => 0, wall: () => NOW }),
      tokens: {
        token: async () => ({ ok: true, value: bearer }),
        renew: async () => ({ ok: false, problem: { problem: 'session-ended' } }),
        left: () => undefined,
        renewable: () => false,
        forget: () => undefined,
      },
      send: through,
      online: () => true,
    })
    const [issuer] = site.issuers
    if (!issuer) throw new Error('The site of a test needs an issuer.')
    return {
      record: createRecordClient(transport),
      capabilities: await askCapabilities(transport, scope.split(' ')),
      site,
      issuer,
      patient,
      now: () => NOW,
    }
  }

  /** What the record truly holds, whoever may see it. */
  function held(type: Resource['resourceType'], query = ''): Resource[] {
    return system.repository.find(type, new URLSearchParams(query)).matches.map(({ resource }) => resource)
  }

  /** Switches a fault on; `times` 1 unless told. */
  function goesWrong(fault: string, setting: Partial<Setting> = {}): void {
    system.faults.switchOn({ fault, times: 1, ...setting })
  }

  return { system, send, token, signedIn, held, goesWrong }
}

export type ARecord = Awaited<ReturnType<typeof aRecord>>

const KINDS = ['QuestionnaireResponse', 'Flag', 'Consent', 'ServiceRequest', 'Task', 'Provenance'] as const

/** How many of each type the record holds about the patient. */
export function counted({ held }: ARecord): Record<string, number> {
  return Object.fromEntries(
    KINDS.map((type) => [type, held(type).length] as const).filter(([, count]) => count > 0),
  )
}

/** A site whose connection check proved that labels are kept: no entry is tried without content first. */
export const attested: Site = {
  ...aSite,
  issuers: aSite.issuers.map((issuer) => ({ ...issuer, labelsKept: [...KINDS] })),
}
