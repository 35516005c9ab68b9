import { createHash } from 'node:crypto'
import { assembleRecordSystem, type RecordSystemOptions } from '../../../launch/sandbox/record-system.ts'
import { newSigningKey } from '../../../launch/sandbox/smart/signing-key.ts'
import { smallHospital } from './small-hospital.ts'

/** Making one takes longer than most tests. */
const key = await newSigningKey()
const origin = 'http://localhost:4100'
export const app = 'http://localhost:4101'
const verifier = 'a-verifier-that-is-long-enough-for-the-standard-0123456789'
const challenge = createHash('sha256').update(verifier).digest('base64url')

export interface Answer {
  status: number
  headers: Headers
  text: string
  /** Whatever JSON it was: the tests look into it. */
  body: ReturnType<typeof JSON.parse>
}

export type Harness = Awaited<ReturnType<typeof start>>

const seed = () => Promise.resolve(smallHospital)

/** A record system without a socket, and short ways to talk to it. */
export async function start(options: Partial<RecordSystemOptions> = {}) {
  const { app: server, system } = await assembleRecordSystem({
    port: 4100,
    appPort: 4101,
    seed,
    key,
    ...options,
  })

  async function ask(path: string, init: RequestInit = {}): Promise<Answer> {
    const { status, headers, ...response } = await read(
      await server.request(new URL(path, origin).href, init),
    )
    return { status, headers, ...response }
  }
  const post = (path: string, body: unknown) =>
    ask(path, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) })
  const form = (path: string, fields: Record<string, string>) =>
    ask(path, { method: 'POST', body: new URLSearchParams(fields) })

  async function bearer(wanted: { user?: string; patient?: string; encounter?: string; scope: string }) {
    const { status, body } = await post('/sandbox/token', { user: 'clinician', ...wanted })
    if (status !== 200) throw new Error(`No token: ${body.error}`)
    return String(body.access_token)
  }

  /** One FHIR request with a token. */
  const fhir = (
    token: string,
    path: string,
    init: { method?: string; body?: unknown; headers?: object } = {},
  ) =>
    ask(`/fhir/${path}`.replace(/\/$/, ''), {
      method: init.method ?? (init.body === undefined ? 'GET' : 'POST'),
      headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/fhir+json', ...init.headers },
      ...(init.body === undefined ? {} : { body: JSON.stringify(init.body) }),
    })

  async function launch(wanted: object = { patient: 'ada', encounter: 'adas-visit' }): Promise<string> {
    const { body } = await post('/sandbox/launch', wanted)
    return new URL(body.url).searchParams.get('launch') ?? ''
  }

  return { server, system, ask, post, form, bearer, fhir, launch }
}

async function read(response: Response): Promise<Answer> {
  const text = await response.text()
  const json = /json/.test(response.headers.get('content-type') ?? '') && text !== ''
  return {
    status: response.status,
    headers: response.headers,
    text,
    body: json ? JSON.parse(text) : undefined,
  }
}

/** A request for a code that is in order, but for what the test changes. `undefined` leaves a parameter out. */
export function authorization(changes: Record<string, string | undefined> = {}): Record<string, string> {
  const parameters = {
    response_type: 'code',
    client_id: 'sphere',
    redirect_uri: `${app}/`,
    scope: 'launch openid fhirUser patient/*.rs',
    state: 'a-state-nobody-can-guess',
    aud: `${origin}/fhir`,
    code_challenge: challenge,
    code_challenge_method: 'S256',
    ...changes,
  }
  return Object.fromEntries(
    Object.entries(parameters).filter((one): one is [string, string] => one[1] !== undefined),
  )
}

/** Where an answer of the authorization server sends the browser, as parameters. */
export function sentBack({ headers }: Answer): Record<string, string> {
  const location = headers.get('location')
  return location === null ? {} : Object.fromEntries(new URL(location).searchParams)
}

/** From a launch id to the token response. */
export async function signIn(
  { ask, form, launch }: Harness,
  { scope, launched }: { scope: string; launched?: object },
): Promise<Answer> {
  const parameters = authorization({ scope, launch: await launch(launched) })
  const { code = '' } = sentBack(await ask(`/auth/authorize?${new URLSearchParams(parameters)}`))
  return form('/auth/token', redemption(code))
}

export function redemption(code: string, changes: Record<string, string> = {}): Record<string, string> {
  return {
    grant_type: 'authorization_code',
    code,
    redirect_uri: `${app}/`,
    client_id: 'sphere',
    code_verifier: verifier,
    ...changes,
  }
}
