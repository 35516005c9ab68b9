import { describe, expect, it } from 'vitest'
import { app, authorization, sentBack, start } from '../harness.ts'

type Changes = Record<string, string | undefined>

async function authorize(changes: Changes, extra = '') {
  const { ask } = await start()
  return ask(`/auth/authorize?${new URLSearchParams(authorization(changes))}${extra}`)
}

describe('a request for a code', () => {
  it('answers a launch from a chart with a code and the state, and nothing on the way', async () => {
    const { ask, launch } = await start()
    const parameters = authorization({ launch: await launch() })
    const answer = await ask(`/auth/authorize?${new URLSearchParams(parameters)}`)

    expect(answer.status).toBe(303)
    expect(answer.headers.get('location')).toMatch(
      /^http:\/\/localhost:4101\/\?code=[\w-]{43}&state=a-state-/,
    )
    expect(answer.headers.get('cache-control')).toBe('no-store')
  })

  it('may be sent as a form', async () => {
    const { form, launch } = await start()
    const answer = await form('/auth/authorize', authorization({ launch: await launch() }))
    expect(sentBack(answer)).toEqual({ code: expect.any(String), state: 'a-state-nobody-can-guess' })
  })

  it.each([`${app}/index.html`, 'http://127.0.0.1:4101/', 'http://127.0.0.1:4101/index.html'])(
    'may come back to %s',
    async (redirect_uri) => {
      const { ask, launch } = await start()
      const parameters = authorization({ launch: await launch(), redirect_uri })
      const { headers } = await ask(`/auth/authorize?${new URLSearchParams(parameters)}`)
      expect(headers.get('location')?.startsWith(`${redirect_uri}?code=`)).toBe(true)
    },
  )

  it.each<[string, Changes]>([
    ['an unknown app', { client_id: 'stranger' }],
    ['no app', { client_id: undefined }],
    ['an address nobody registered', { redirect_uri: 'https://elsewhere.invalid/' }],
    ['an address that only begins like a registered one', { redirect_uri: `${app}/other` }],
    ['an address without its final slash', { redirect_uri: app }],
    ['no address', { redirect_uri: undefined }],
  ])('never redirects for %s, and says why', async (_why, changes) => {
    const answer = await authorize(changes)
    expect(answer.status).toBe(400)
    expect(answer.headers.get('location')).toBeNull()
    expect(answer.text).toMatch(/No app is registered|The redirect_uri is not one of those registered/)
  })

  it.each<[string, Changes, string, string]>([
    ['no response_type', { response_type: undefined }, 'unsupported_response_type', 'response_type=code'],
    ['a token at once', { response_type: 'token' }, 'unsupported_response_type', 'response_type=code'],
    ['another FHIR server', { aud: 'http://elsewhere.invalid/fhir' }, 'invalid_request', 'aud must be'],
    ['no FHIR server', { aud: undefined }, 'invalid_request', 'aud must be'],
    ['two final slashes', { aud: 'http://localhost:4100/fhir//' }, 'invalid_request', 'aud must be'],
    ['no PKCE', { code_challenge: undefined, code_challenge_method: undefined }, 'invalid_request', 'PKCE'],
    ['plain PKCE', { code_challenge_method: 'plain' }, 'invalid_request', 'PKCE'],
    ['a challenge that is no SHA-256', { code_challenge: 'short' }, 'invalid_request', 'PKCE'],
    ['no scope', { scope: ' ' }, 'invalid_scope', 'scopes'],
    ['a launch without its scope', { scope: 'openid', launch: 'x' }, 'invalid_scope', 'scope launch'],
    ['an unknown launch', { launch: 'made-up' }, 'invalid_request', 'Open the app from the chart again'],
  ])('tells the app what is wrong: %s', async (_why, changes, error, said) => {
    const answer = await authorize(changes)
    expect(sentBack(answer)).toEqual({
      error,
      error_description: expect.stringContaining(said),
      state: 'a-state-nobody-can-guess',
    })
  })

  it('asks for a state', async () => {
    expect(sentBack(await authorize({ state: undefined }))).toEqual({
      error: 'invalid_request',
      error_description: expect.stringContaining('state'),
    })
  })

  it('refuses a parameter that comes twice', async () => {
    expect(sentBack(await authorize({}, '&scope=openid'))).toMatchObject({
      error: 'invalid_request',
      error_description: expect.stringContaining('scope came more than once'),
    })
  })

  it('takes one final slash of the FHIR server for the same server', async () => {
    const answer = await authorize({ aud: 'http://localhost:4100/fhir/', launch: undefined })
    expect(answer.text).toContain('Who is signing in?')
  })

  it('uses a launch once', async () => {
    const { ask, launch } = await start()
    const path = `/auth/authorize?${new URLSearchParams(authorization({ launch: await launch() }))}`
    expect(sentBack(await ask(path))).toHaveProperty('code')
    expect(sentBack(await ask(path))).toMatchObject({ error: 'invalid_request' })
  })

  it('does not take a launch that is ten minutes old', async () => {
    let now = Date.now()
    const { ask, launch } = await start({ now: () => now })
    const parameters = authorization({ launch: await launch() })
    now += 600_000
    expect(sentBack(await ask(`/auth/authorize?${new URLSearchParams(parameters)}`))).toHaveProperty('error')
  })

  it('gives no code where no scope can be granted', async () => {
    const { ask, form } = await start()
    const parameters = authorization({ client_id: 'sphere-team', scope: 'patient/Flag.rs' })
    const page = await ask(`/auth/authorize?${new URLSearchParams(parameters)}`)
    const request = /name="request" value="([^"]+)"/.exec(page.text)?.[1] ?? ''
    expect(sentBack(await form('/auth/sign-in', { request, user: 'clinician' }))).toEqual({
      error: 'invalid_scope',
      error_description: expect.stringContaining('None of the scopes'),
      state: 'a-state-nobody-can-guess',
    })
  })
})
