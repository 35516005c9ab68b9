import { beforeAll, describe, expect, it } from 'vitest'
import { openSession, type SessionMeans } from '../../launch/session.ts'
import type { Site } from '../../src/site/site.ts'
import { aSite } from '../support/a-site.ts'
import { answering, json, noAnswer, type Asked } from '../support/answering.ts'
import { memoryStorage } from '../support/memory-storage.ts'
import { signing, type Signing } from '../support/signing.ts'

const iss = 'https://ehr.example/fhir'
const signer = 'https://ehr.example'
const site: Site = {
  ...aSite,
  issuers: [
    {
      iss,
      clientId: 'sphere',
      authOrigins: [],
      writes: 'transaction',
      labelsKept: [],
      patientView: 'unknown',
    },
  ],
}
const withTeam: Site = {
  ...site,
  issuers: site.issuers.map((one) => ({ ...one, teamClientId: 'sphere-team' })),
}
const expects = { nonce: 'n1', signer, keys: `${signer}/keys` }
const state = {
  key: 's1',
  serverUrl: iss,
  clientId: 'sphere',
  tokenUri: `${signer}/token`,
  codeVerifier: 'v',
  expects,
}
const token = {
  access_token: 'secret',
  token_type: 'Bearer',
  expires_in: 900,
  refresh_token: 'r1',
  scope: 'launch openid fhirUser patient/Flag.cruds',
  patient: 'p1',
  encounter: 'e1',
  intent: 'review',
}
const claims = {
  iss: signer,
  sub: 'u1',
  aud: 'sphere',
  nonce: 'n1',
  fhirUser: `${iss}/Practitioner/clinician`,
  name: 'Dr Synthetic',
}

let keys: Signing
beforeAll(async () => {
  keys = await signing()
})

interface Returning {
  query?: string
  loadedAgain?: boolean
  stored?: object | undefined
  idToken?: string | undefined
  tokenAnswer?: Record<string, unknown>
  serve?: (asked: Asked) => Response
  at?: Site
  ready?: SessionMeans['ready']
}

/** Comes back from sign-in, and shows what is left behind. */
async function comeBack(returning: Returning = {}) {
  const {
    query = '?code=c1&state=s1',
    loadedAgain = false,
    tokenAnswer = token,
    at = site,
    serve = () => json(keys.keys),
  } = returning
  const stored = 'stored' in returning ? returning.stored : state
  const idToken = 'idToken' in returning ? returning.idToken : await keys.sign(claims)
  const held = memoryStorage(stored && { s1: JSON.stringify(stored) })
  const { send, asked } = answering(serve)
  const client = { state: { ...state, tokenResponse: { ...tokenAnswer, id_token: idToken } } }
  let traded = 0
  let cleaned = 0
  const result = await openSession(at, {
    url: new URL(`https://app.example/${query}`),
    loadedAgain,
    ready: async () => {
      traded++
      return returning.ready ? returning.ready() : client
    },
    again: async (before, taken) => {
      taken({ accessToken: `again for ${before.patient}` })
      return 'signed-in'
    },
    send,
    storage: () => held,
    cleanAddress: () => cleaned++,
    ticking: { elapsed: () => 0, wall: Date.now },
  })
  return { result, asked: asked.map(({ url }) => url.href), left: held.keys(), client, traded, cleaned }
}

const outcome = async (returning: Returning) => (await comeBack(returning)).result

describe('coming back from sign-in', () => {
  it('gives a session for the one patient, with who is signed in and what was granted', async () => {
    const { result } = await comeBack()
    expect(result).toMatchObject({
      kind: 'clinician',
      patientId: 'p1',
      encounterId: 'e1',
      intent: 'review',
      user: { reference: 'Practitioner/clinician', name: 'Dr Synthetic' },
      scopes: ['launch', 'openid', 'fhirUser', 'patient/Flag.cruds'],
      issuer: { iss },
    })
  })

  it('holds the token in memory, for the record and its own sign-in only', async () => {
    const { result } = await comeBack()
    if ('refused' in result) throw new Error(result.refused)
    expect(await result.tokens.token()).toEqual({ ok: true, value: 'secret' })
    expect([result.tokens.left(), result.tokens.renewable()]).toEqual([900_000, true])
  })

  it('goes on with the token of a second sign-in', async () => {
    const { result } = await comeBack()
    if ('refused' in result) throw new Error(result.refused)
    expect(await result.signInAgain()).toBe('signed-in')
    expect(await result.tokens.token()).toEqual({ ok: true, value: 'again for p1' })
  })

  it('leaves nothing behind: not in storage, not in the address, not in the library', async () => {
    const { left, cleaned, client, traded } = await comeBack()
    expect({ left, cleaned, traded }).toEqual({ left: [], cleaned: 1, traded: 1 })
    expect(Object.keys(client.state).toSorted()).toEqual(['clientId', 'expects', 'serverUrl', 'tokenUri'])
  })

  it('works without a visit', async () => {
    const { encounter: _, ...without } = token
    const result = await outcome({ tokenAnswer: without })
    expect(result).toMatchObject({ kind: 'clinician', patientId: 'p1' })
    expect(result).not.toHaveProperty('encounterId')
  })

  it("is the team's view when there is no patient, where the site has a team", async () => {
    const { patient: _, encounter: __, ...without } = token
    expect(await outcome({ tokenAnswer: without, at: withTeam })).toMatchObject({ kind: 'team' })
    expect(await outcome({ tokenAnswer: without })).toEqual({ refused: 'no-patient' })
  })
})

describe('no session', () => {
  it.each([
    ['?error=access_denied&state=s1', 'sign-in-declined'],
    ['?error=access_denied&error_description=Call+0800+EVIL&state=s1', 'sign-in-declined'],
    ['?error=server_error&state=s1', 'sign-in-failed'],
    ['?error=', 'sign-in-failed'],
    ['?state=s1', 'opened-before'],
    ['?code=c1', 'opened-before'],
    ['?code=c1&state=other', 'opened-before'],
    ['?code=c1&state=s1&iss=https://evil.example', 'sign-in-failed'],
  ])('and no code is traded for %s', async (query, refused) => {
    const { result, traded, asked, cleaned } = await comeBack({ query })
    expect({ result, traded, asked, cleaned }).toEqual({
      result: { refused },
      traded: 0,
      asked: [],
      cleaned: 1,
    })
  })

  it('comes of a page that is loaded again: there is no state any more', async () => {
    expect(await outcome({ stored: undefined })).toEqual({ refused: 'opened-before' })
    expect(await outcome({ query: '', loadedAgain: true })).toEqual({ refused: 'opened-before' })
  })

  it('comes of the address by itself, which was never opened from a chart, and is not marked as if it had been', async () => {
    const { result, cleaned, left } = await comeBack({ query: '' })
    expect({ result, cleaned, left }).toEqual({
      result: { refused: 'not-opened-from-a-chart' },
      cleaned: 0,
      left: ['s1'],
    })
  })

  it.each([
    [{ ...state, serverUrl: 'https://evil.example/fhir' }, 'unknown-record-system'],
    [{ ...state, tokenUri: 'https://evil.example/token' }, 'unknown-record-system'],
    [{ ...state, expects: undefined }, 'opened-before'],
    [{}, 'opened-before'],
  ])('comes of a state that was tampered with: %#', async (stored, refused) => {
    const { result, traded } = await comeBack({ stored })
    expect({ result, traded }).toEqual({ result: { refused }, traded: 0 })
  })

  it.each([
    { ...token, access_token: '' },
    { ...token, token_type: 'mac' },
    { ...token, patient: '../Patient/2' },
    { ...token, patient: ['p1', 'p2'] },
    {},
  ])('comes of a token answer like %j', async (tokenAnswer) => {
    expect(await outcome({ tokenAnswer })).toEqual({ refused: 'sign-in-failed' })
  })

  it("shows none of the server's words when the code cannot be traded", async () => {
    const { result, left } = await comeBack({
      ready: () => Promise.reject(new Error('invalid_grant: call 0800 EVIL')),
    })
    expect({ result, left }).toEqual({ result: { refused: 'sign-in-failed' }, left: [] })
  })
})

const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')

describe('who it is (DF-2)', () => {
  it.each([
    `${iss}/Patient/p1`,
    'Patient/p1',
    `${iss}/RelatedPerson/r1`,
    `${iss}/Person/x`,
    `${iss}/PractitionerX/1`,
    'Practitioner',
    '',
    undefined,
  ])('%s is not staff, and the record is not asked for anything', async (fhirUser) => {
    const { result, asked } = await comeBack({ idToken: await keys.sign({ ...claims, fhirUser }) })
    expect({ result, asked }).toEqual({ result: { refused: 'not-staff' }, asked: [`${signer}/keys`] })
  })

  it.each([
    ['PractitionerRole/1', 'PractitionerRole/1'],
    [`${iss}/Practitioner/1`, 'Practitioner/1'],
    ['https://elsewhere.example/fhir/Practitioner/1', 'https://elsewhere.example/fhir/Practitioner/1'],
  ])('%s is staff', async (fhirUser, reference) => {
    expect(await outcome({ idToken: await keys.sign({ ...claims, fhirUser }) })).toMatchObject({
      user: { reference },
    })
  })

  it('must be proven: no proof, no session', async () => {
    expect(await outcome({ idToken: undefined })).toEqual({ refused: 'user-not-proven' })
    expect(await outcome({ idToken: 'x.y.z' })).toEqual({ refused: 'user-not-proven' })
  })

  it.each([
    ['another issuer', { iss: 'https://evil.example' }],
    ['another app', { aud: 'other-app' }],
    ['several apps, and made for another', { aud: ['sphere', 'other'], azp: 'other' }],
    ['another sign-in', { nonce: 'n2' }],
  ])('must be proven by this record system, for this app and this sign-in: %s', async (_, wrong) => {
    expect(await outcome({ idToken: await keys.sign({ ...claims, ...wrong }) })).toEqual({
      refused: 'user-not-proven',
    })
  })

  it('may come without the nonce, as older record systems send it', async () => {
    const { nonce: _, ...without } = claims
    expect(await outcome({ idToken: await keys.sign(without) })).toMatchObject({ kind: 'clinician' })
  })

  it('must be signed with a key of the record system', async () => {
    const forged = await (await signing()).sign(claims)
    expect(await outcome({ idToken: forged })).toEqual({ refused: 'user-not-proven' })
  })

  it('must be signed at all', async () => {
    const exp = Math.floor(Date.now() / 1000) + 300
    const unsigned = `${part({ alg: 'none' })}.${part({ ...claims, exp, iat: exp })}.`
    expect(await outcome({ idToken: unsigned })).toEqual({ refused: 'user-not-proven' })
  })

  it.each([
    () => noAnswer(),
    () => json({}, { status: 500 }),
    () => json({ keys: 'x' }),
    () => new Response('<html>'),
  ])('cannot be proven without the keys: %#', async (serve) => {
    expect(await outcome({ serve })).toEqual({ refused: 'user-not-proven' })
  })
})

const hours = (count: number) => Math.floor(Date.now() / 1000) + count * 3600
const dated = (at: number) => () => json(keys.keys, { headers: { date: new Date(at * 1000).toUTCString() } })

describe('the time of the proof', () => {
  it('is over when it is over', async () => {
    const old = await keys.sign({ ...claims, iat: hours(-2) }, hours(-1))
    expect(await outcome({ idToken: old })).toEqual({ refused: 'user-not-proven' })
  })

  it.each([-48, 48])("is judged by the record's clock on a computer that is %i hours off", async (off) => {
    const there = hours(off)
    const idToken = await keys.sign({ ...claims, iat: there }, there + 300)
    expect(await outcome({ idToken, serve: dated(there) })).toMatchObject({ kind: 'clinician' })
    const over = await keys.sign({ ...claims, iat: there - 600 }, there - 300)
    expect(await outcome({ idToken: over, serve: dated(there) })).toEqual({ refused: 'user-not-proven' })
  })
})

const openIdAt = (openId: object) => (asked: Asked) =>
  asked.url.pathname.endsWith('openid-configuration') ? json(openId) : json(keys.keys)

describe('a record system that names its keys only by OpenID discovery', () => {
  const stored = { ...state, expects: { nonce: 'n1' } }

  it('is asked at the issuer of the proof', async () => {
    const { result, asked } = await comeBack({
      stored,
      serve: openIdAt({ issuer: signer, jwks_uri: `${signer}/keys` }),
    })
    expect(result).toMatchObject({ kind: 'clinician' })
    expect(asked).toEqual([`${signer}/.well-known/openid-configuration`, `${signer}/keys`])
  })

  it('is never asked elsewhere, whatever the proof says', async () => {
    const idToken = await keys.sign({ ...claims, iss: 'https://evil.example' })
    const { result, asked } = await comeBack({ stored, idToken })
    expect({ result, asked }).toEqual({ result: { refused: 'user-not-proven' }, asked: [] })
  })

  it.each([
    { issuer: 'https://other.example', jwks_uri: `${signer}/keys` },
    { issuer: signer, jwks_uri: 'https://evil.example/keys' },
    { issuer: signer },
  ])('must name itself and its own keys: %j', async (openId) => {
    expect(await outcome({ stored, serve: openIdAt(openId) })).toEqual({ refused: 'user-not-proven' })
  })
})
