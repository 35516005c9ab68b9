import { expect, it } from 'vitest'
import { authorization, redemption, sentBack, start, type Answer, type Harness } from '../harness.ts'

/** The key of the sign-in that a page carries on with. */
function keyIn({ text }: Answer): string {
  return /name="request" value="([^"]+)"/.exec(text)?.[1] ?? ''
}

async function standalone({ ask }: Harness, changes: Record<string, string> = {}) {
  const parameters = authorization({ scope: 'openid launch/patient patient/*.rs', ...changes })
  return ask(`/auth/authorize?${new URLSearchParams(parameters)}`)
}

it('asks who signs in and then for whom, and opens that record', async () => {
  const harness = await start()
  const who = await standalone(harness)
  expect(who.text).toContain('Dr Sandbox Clinician')

  const whom = await harness.form('/auth/sign-in', { request: keyIn(who), user: 'clinician' })
  expect(whom.text).toContain('Ada Synthetic-One')
  expect(whom.text).toContain('Born 1 Jan 1990')

  const { code = '', state } = sentBack(
    await harness.form('/auth/sign-in', { request: keyIn(whom), patient: 'ben' }),
  )
  expect(state).toBe('a-state-nobody-can-guess')
  const { body } = await harness.form('/auth/token', redemption(code))
  expect(body).toMatchObject({ patient: 'ben', scope: 'openid launch/patient patient/*.rs' })
})

it('signs the team in without a patient', async () => {
  const harness = await start()
  const scope = 'launch openid fhirUser user/Task.rs patient/Flag.rs'
  const who = await standalone(harness, { scope, client_id: 'sphere-team' })
  const { code = '' } = sentBack(
    await harness.form('/auth/sign-in', { request: keyIn(who), user: 'safeguarding' }),
  )

  const { body } = await harness.form('/auth/token', redemption(code, { client_id: 'sphere-team' }))
  expect(body.scope).toBe('openid fhirUser user/Task.rs')
  expect(body).not.toHaveProperty('patient')
})

it('asks the portal user whose record it is, even when the app does not', async () => {
  const harness = await start()
  const who = await standalone(harness, { scope: 'openid fhirUser' })
  const whom = await harness.form('/auth/sign-in', { request: keyIn(who), user: 'portal' })
  expect(whom.text).toContain('Whose record')
})

it('tells the app that the person chose to cancel', async () => {
  const harness = await start()
  const answer = await harness.form('/auth/sign-in', {
    request: keyIn(await standalone(harness)),
    cancel: 'yes',
  })
  expect(sentBack(answer)).toEqual({
    error: 'access_denied',
    error_description: expect.stringContaining('cancel'),
    state: 'a-state-nobody-can-guess',
  })
})

it('goes on from each page once', async () => {
  const harness = await start()
  const request = keyIn(await standalone(harness, { scope: 'openid' }))
  expect((await harness.form('/auth/sign-in', { request, user: 'clerk' })).status).toBe(303)
  const again = await harness.form('/auth/sign-in', { request, user: 'clinician' })
  expect(again.status).toBe(400)
  expect(again.headers.get('location')).toBeNull()
})

it.each([
  ['who', { user: 'stranger' }, "no user 'stranger'"],
  ['whom', { user: 'clinician', patient: 'nobody' }, "no patient 'nobody'"],
])('tells the app when it is not known %s it is', async (_which, choice, said) => {
  const harness = await start()
  const request = keyIn(await standalone(harness, { scope: 'openid' }))
  expect(sentBack(await harness.form('/auth/sign-in', { request, ...choice }))).toMatchObject({
    error: 'invalid_request',
    error_description: expect.stringContaining(said),
  })
})

it('shows its pages without scripts, and lets their forms go only here and to the app', async () => {
  const { headers, text } = await standalone(await start())
  expect(headers.get('content-security-policy')).toBe(
    "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; frame-ancestors 'self'; form-action 'self' http://localhost:4101 http://127.0.0.1:4101",
  )
  expect(text).toContain('Every person here is made up')
  // The one style of all pages of the sandbox.
  expect(text).toContain('<link rel="stylesheet" href="/sandbox.css" />')
})
