import { describe, expect, it } from 'vitest'
import { allowedAddress } from '../../launch/allowed-address.ts'
import { discover } from '../../launch/discovery.ts'
import type { Issuer } from '../../launch/launch-url.ts'
import { answering, json, noAnswer } from '../support/answering.ts'

const issuer: Issuer = {
  iss: 'https://ehr.example/fhir',
  clientId: 'sphere',
  authOrigins: ['https://login.example'],
  writes: 'transaction',
  labelsKept: [],
  patientView: 'unknown',
}
const described = {
  authorization_endpoint: 'https://login.example/authorize?tenant=1',
  token_endpoint: 'https://ehr.example/token',
  issuer: 'https://login.example',
  jwks_uri: 'https://login.example/keys',
  code_challenge_methods_supported: ['S256'],
  capabilities: ['permission-v2'],
}
const discovered = (value: unknown) => discover(issuer, answering(() => json(value)).send)

describe('discovery', () => {
  it('asks once, at the address SMART names, without a cookie and without following a redirect', async () => {
    const { send, asked } = answering(() => json(described))
    await discover(issuer, send)
    expect(asked.map(({ url }) => url.href)).toEqual([
      'https://ehr.example/fhir/.well-known/smart-configuration',
    ])
    expect(asked[0]?.init).toMatchObject({
      redirect: 'error',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
    })
  })

  it('gives the addresses of sign-in', async () => {
    expect(await discovered(described)).toEqual({
      authorize: 'https://login.example/authorize?tenant=1',
      token: 'https://ehr.example/token',
      signer: 'https://login.example',
      keys: 'https://login.example/keys',
      scopes: 'v2',
    })
  })

  it('reads relative addresses against the record, as older record systems give them', async () => {
    expect(await discovered({ ...described, token_endpoint: '/oauth/token' })).toMatchObject({
      token: 'https://ehr.example/oauth/token',
    })
  })

  it('speaks the first version of scopes only where nothing newer is declared', async () => {
    expect(await discovered({ ...described, capabilities: ['permission-v1'] })).toMatchObject({
      scopes: 'v1',
    })
    expect(
      await discovered({ ...described, capabilities: ['permission-v1', 'permission-v2'] }),
    ).toMatchObject({ scopes: 'v2' })
    expect(await discovered({ ...described, capabilities: [] })).toMatchObject({ scopes: 'v2' })
  })

  it.each(['authorization_endpoint', 'token_endpoint', 'jwks_uri'])(
    'refuses a %s that the settings do not name',
    async (name) => {
      expect(await discovered({ ...described, [name]: 'https://evil.example/x' })).toEqual({
        refused: 'sign-in-elsewhere',
      })
    },
  )

  it.each([undefined, [], ['plain']])('refuses sign-in without S256: %j', async (methods) => {
    expect(await discovered({ ...described, code_challenge_methods_supported: methods })).toEqual({
      refused: 'sign-in-unprotected',
    })
  })

  it.each([
    ['no answer', () => noAnswer(), 'record-system-unreachable'],
    ['503', () => json({}, { status: 503 }), 'record-system-unreachable'],
    ['404', () => json({}, { status: 404 }), 'sign-in-not-described'],
    ['a sign-in page', () => new Response('<html>'), 'sign-in-not-described'],
    ['a list', () => json([]), 'sign-in-not-described'],
    ['nothing in it', () => json({}), 'sign-in-not-described'],
  ])('says so when there is %s', async (_, answer, refused) => {
    expect(await discover(issuer, answering(answer).send)).toEqual({ refused })
  })
})

describe('an address for sign-in', () => {
  it.each([
    'https://user@ehr.example/token',
    'https://ehr.example/token#x',
    'http://ehr.example/token',
    'https://ehr.example:444/token',
    'https://[',
    'javascript:alert(1)',
  ])('is never %s', (address) => {
    expect(allowedAddress(issuer, address)).toBeUndefined()
  })
})
