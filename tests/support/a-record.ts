import type { Resource } from '@medplum/fhirtypes'
import { assembleRecordSystem } from '../../launch/sandbox/record-system.ts'
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

export interface Requested {
  method: string
  path: string
  status: number
}

/** The sandbox's record system without a socket, and what one sign-in of a clinician for Patient/p1 writes with. */
export async function aRecord({ site = aSite, patient = 'p1' }: { site?: Site; patient?: string } = {}) {
  const { app, system } = await assembleRecordSystem({
    port: 4100,
    appPort: 4101,
    key,
    seed: () => Promise.resolve(people),
  })
  const send = async (input: RequestInfo | URL, init?: RequestInit) => app.request(input, init)

  async function token(user: string, scope: string): Promise<string> {
    const answer = await send(`${system.origin}/sandbox/token`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ user, patient, scope }),
    })
    const body: { access_token: string } = await answer.json()
    return body.access_token
  }

  /** Another sign-in on the same record; without `scope`, a clinician's with everything the app asks for. */
  async function signedIn(scope = scopeText(clinicianScopes, 'v2')): Promise<Means> {
    const bearer = await token('clinician', scope)
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
      send,
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

  return { system, send, token, signedIn, held }
}
