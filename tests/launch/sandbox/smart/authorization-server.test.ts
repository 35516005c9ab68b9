import { createLocalJWKSet, jwtVerify } from 'jose'
import { expect, it } from 'vitest'
import { authorization, redemption, sentBack, signIn, start } from '../harness.ts'

it('says where everything is, under the FHIR base and under the issuer', async () => {
  const { ask } = await start()
  const smart = await ask('/fhir/.well-known/smart-configuration')
  expect(smart.headers.get('access-control-allow-origin')).toBe('*')
  expect(smart.body).toMatchObject({
    issuer: 'http://localhost:4100',
    authorization_endpoint: 'http://localhost:4100/auth/authorize',
    token_endpoint: 'http://localhost:4100/auth/token',
    jwks_uri: 'http://localhost:4100/auth/jwks',
    code_challenge_methods_supported: ['S256'],
    capabilities: expect.arrayContaining(['launch-ehr', 'client-public', 'permission-v1', 'permission-v2']),
  })
  const openid = await ask('/.well-known/openid-configuration')
  expect(openid.headers.get('access-control-allow-origin')).toBe('*')
  expect(openid.body).toMatchObject({
    issuer: 'http://localhost:4100',
    jwks_uri: 'http://localhost:4100/auth/jwks',
    id_token_signing_alg_values_supported: ['RS256'],
  })
  const { body: statement } = await ask('/fhir/metadata')
  expect(statement.rest[0].security.extension[0].extension).toContainEqual({
    url: 'token',
    valueUri: 'http://localhost:4100/auth/token',
  })
})

it.each([
  ['clinician', 'Practitioner/clinician', 'Dr Sandbox Clinician', 'ada'],
  ['portal', 'Patient/ada', 'Sandbox Portal User', 'ada'],
  ['portal', 'RelatedPerson/bens-uncle', 'Sandbox Portal User', 'ben'],
])('signs who %s is: %s', async (user, fhirUser, name, patient) => {
  const harness = await start()
  const { launch, ask, form } = harness
  const parameters = authorization({ launch: await launch({ user, patient }), nonce: 'a-nonce' })
  const { code = '' } = sentBack(await ask(`/auth/authorize?${new URLSearchParams(parameters)}`))
  const { body } = await form('/auth/token', redemption(code))

  const keys = createLocalJWKSet((await ask('/auth/jwks')).body)
  const expected = { issuer: 'http://localhost:4100', audience: 'sphere' }
  const { payload, protectedHeader } = await jwtVerify(body.id_token, keys, expected)
  expect(protectedHeader.alg).toBe('RS256')
  expect(payload).toEqual({
    iss: 'http://localhost:4100',
    aud: 'sphere',
    sub: user,
    name,
    fhirUser: `http://localhost:4100/fhir/${fhirUser}`,
    nonce: 'a-nonce',
    iat: expect.any(Number),
    exp: (payload.iat ?? 0) + 300,
  })
})

it('keeps its private key to itself', async () => {
  const { body } = await (await start()).ask('/auth/jwks')
  expect(Object.keys(body.keys[0]).toSorted()).toEqual(['alg', 'e', 'kid', 'kty', 'n', 'use'])
})

it('says nothing of the user where fhirUser is not asked for, and signs nothing without openid', async () => {
  const harness = await start()
  const { body: named } = await signIn(harness, { scope: 'launch openid patient/*.rs' })
  const claims = JSON.parse(Buffer.from(named.id_token.split('.')[1], 'base64url').toString())
  expect(claims).not.toHaveProperty('fhirUser')
  expect(claims).not.toHaveProperty('nonce')
  const { body: unnamed } = await signIn(harness, { scope: 'launch fhirUser patient/*.rs' })
  expect(unnamed).not.toHaveProperty('id_token')
})

it('tells a page on another origin nothing of its sign-in', async () => {
  const { ask } = await start()
  const answer = await ask('/auth/authorize', { headers: { Origin: 'http://localhost:4101' } })
  expect(answer.headers.get('access-control-allow-origin')).toBeNull()
})
