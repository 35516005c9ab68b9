import { expect, it } from 'vitest'
import { signIn, start } from '../harness.ts'

const scope = 'launch fhirUser online_access patient/Patient.rs'

it('says what a living token is, and of any other only that it is not active', async () => {
  const harness = await start()
  const { body } = await signIn(harness, { scope })
  expect((await harness.form('/auth/introspect', { token: body.access_token })).body).toEqual({
    active: true,
    scope,
    client_id: 'sphere',
    exp: expect.any(Number),
    iss: 'http://localhost:4100',
    sub: 'clinician',
    fhirUser: 'http://localhost:4100/fhir/Practitioner/clinician',
    patient: 'ada',
    encounter: 'adas-visit',
  })
  for (const token of ['made-up', body.refresh_token, '']) {
    expect((await harness.form('/auth/introspect', { token })).body).toEqual({ active: false })
  }
})

it.each(['access_token', 'refresh_token'])('ends the session when its %s is revoked', async (which) => {
  const harness = await start()
  const { body } = await signIn(harness, { scope })
  expect((await harness.form('/auth/revoke', { token: body[which] })).status).toBe(200)

  expect((await harness.fhir(body.access_token, 'Patient/ada')).status).toBe(401)
  const refresh = { grant_type: 'refresh_token', refresh_token: body.refresh_token, client_id: 'sphere' }
  expect((await harness.form('/auth/token', refresh)).status).toBe(400)
})

it('answers the revocation of a token that never was in the same way', async () => {
  const { status, text } = await (await start()).form('/auth/revoke', { token: 'made-up' })
  expect({ status, text }).toEqual({ status: 200, text: '' })
})
