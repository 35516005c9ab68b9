import { describe, expect, it } from 'vitest'
import { authorization, redemption, sentBack, signIn, start, type Harness } from '../harness.ts'

const scope = 'launch openid fhirUser online_access patient/Patient.rs patient/Flag.crus'

async function newCode({ ask, launch }: Harness, changes: Record<string, string> = {}): Promise<string> {
  const parameters = authorization({ scope, launch: await launch(), ...changes })
  return sentBack(await ask(`/auth/authorize?${new URLSearchParams(parameters)}`))['code'] ?? ''
}

describe('a code', () => {
  it('becomes a token with the context it was given in', async () => {
    const harness = await start()
    const launched = { patient: 'ada', encounter: 'adas-visit', intent: 'review' }
    const { status, body, headers } = await signIn(harness, { scope, launched })
    expect(status).toBe(200)
    expect(body).toEqual({
      access_token: expect.stringMatching(/^[\w-]{43}$/),
      token_type: 'Bearer',
      expires_in: 900,
      scope,
      patient: 'ada',
      encounter: 'adas-visit',
      intent: 'review',
      need_patient_banner: true,
      refresh_token: expect.stringMatching(/^[\w-]{43}$/),
      id_token: expect.any(String),
    })
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('access-control-allow-origin')).toBe('*')
  })

  it('becomes a token without patient and encounter where none is open', async () => {
    const { body } = await signIn(await start(), {
      scope: 'launch user/Flag.rs',
      launched: { user: 'safeguarding' },
    })
    expect(body).toEqual({
      access_token: expect.any(String),
      token_type: 'Bearer',
      expires_in: 900,
      scope: 'launch user/Flag.rs',
      need_patient_banner: true,
    })
  })

  it.each([
    [
      'another verifier',
      { code_verifier: 'another-verifier-of-the-right-length-0123456789' },
      'invalid_grant',
    ],
    ['no verifier', { code_verifier: '' }, 'invalid_grant'],
    ['another address', { redirect_uri: 'http://localhost:4101/index.html' }, 'invalid_grant'],
    ['another app', { client_id: 'sphere-team' }, 'invalid_client'],
    ['no app', { client_id: '' }, 'invalid_client'],
    ['a code nobody gave', { code: 'made-up' }, 'invalid_grant'],
    ['another way', { grant_type: 'password' }, 'unsupported_grant_type'],
  ])('is not redeemed with %s', async (_why, changes, error) => {
    const harness = await start()
    const answer = await harness.form('/auth/token', redemption(await newCode(harness), changes))
    expect(answer.status).toBe(400)
    expect(answer.body).toEqual({ error, error_description: expect.stringMatching(/\.$/) })
  })

  it('is spent by a failed attempt: nobody may go on guessing', async () => {
    const harness = await start()
    const code = await newCode(harness)
    await harness.form('/auth/token', redemption(code, { code_verifier: 'wrong' }))
    expect((await harness.form('/auth/token', redemption(code))).body.error).toBe('invalid_grant')
  })

  it('works once, and a second use ends what the first one gave', async () => {
    const harness = await start()
    const code = await newCode(harness)
    const { body } = await harness.form('/auth/token', redemption(code))
    expect((await harness.fhir(body.access_token, 'Patient/ada')).status).toBe(200)

    expect((await harness.form('/auth/token', redemption(code))).body.error).toBe('invalid_grant')
    expect((await harness.fhir(body.access_token, 'Patient/ada')).status).toBe(401)
    const refresh = { grant_type: 'refresh_token', refresh_token: body.refresh_token, client_id: 'sphere' }
    expect((await harness.form('/auth/token', refresh)).body.error).toBe('invalid_grant')
  })

  it('is too old after a minute', async () => {
    let now = Date.now()
    const harness = await start({ now: () => now })
    const code = await newCode(harness)
    now += 60_000
    expect((await harness.form('/auth/token', redemption(code))).body.error).toBe('invalid_grant')
  })

  it('is not redeemed from a form that says something twice', async () => {
    const harness = await start()
    const body = new URLSearchParams([...Object.entries(redemption(await newCode(harness))), ['code', 'x']])
    const answer = await harness.ask('/auth/token', { method: 'POST', body })
    expect(answer.body).toMatchObject({ error: 'invalid_request' })
  })
})

describe('an access token', () => {
  it('lives as long as the record system is told', async () => {
    let now = Date.now()
    const harness = await start({ now: () => now, tokenLifetimeSeconds: 60 })
    const { body } = await signIn(harness, { scope })
    expect(body.expires_in).toBe(60)
    now += 59_000
    expect((await harness.fhir(body.access_token, 'Patient/ada')).status).toBe(200)
    now += 1_000
    const late = await harness.fhir(body.access_token, 'Patient/ada')
    expect(late.status).toBe(401)
    expect(late.headers.get('www-authenticate')).toContain('Bearer')
  })

  it.each(['', 'Bearer', 'Bearer made-up', 'Basic abc'])(
    'cannot be replaced by "%s"',
    async (Authorization) => {
      const { ask } = await start()
      expect((await ask('/fhir/Patient/ada', { headers: { Authorization } })).status).toBe(401)
    },
  )
})

describe('a refresh token', () => {
  async function signedIn() {
    const harness = await start()
    const { body } = await signIn(harness, { scope })
    const refresh = (refresh_token: string, more: Record<string, string> = {}) =>
      harness.form('/auth/token', {
        grant_type: 'refresh_token',
        refresh_token,
        client_id: 'sphere',
        ...more,
      })
    return { harness, first: body, refresh }
  }

  it('gives a new access token for the same patient, and takes its own place', async () => {
    const { first, refresh } = await signedIn()
    const { body } = await refresh(first.refresh_token)
    expect(body).toMatchObject({ patient: 'ada', encounter: 'adas-visit', scope })
    expect(body.access_token).not.toBe(first.access_token)
    expect((await refresh(body.refresh_token)).status).toBe(200)
  })

  it('works once, and a second use ends the session: it was copied', async () => {
    const { first, refresh } = await signedIn()
    const { body } = await refresh(first.refresh_token)
    expect((await refresh(first.refresh_token)).body.error).toBe('invalid_grant')
    expect((await refresh(body.refresh_token)).body.error).toBe('invalid_grant')
  })

  it('can ask for less, which is then enforced, and for everything again later', async () => {
    const { harness, first, refresh } = await signedIn()
    const { body } = await refresh(first.refresh_token, { scope: 'patient/Flag.crus' })
    expect(body.scope).toBe('patient/Flag.crus')
    expect((await harness.fhir(body.access_token, 'Patient/ada')).status).toBe(403)
    expect((await refresh(body.refresh_token)).body.scope).toBe(scope)
  })

  it.each(['patient/Condition.rs', `${scope} patient/*.cruds`, ' '])(
    'cannot ask for more than was granted: "%s"',
    async (more) => {
      const { first, refresh } = await signedIn()
      expect((await refresh(first.refresh_token, { scope: more })).body.error).toBe('invalid_scope')
      expect((await refresh(first.refresh_token)).status).toBe(200)
    },
  )

  it.each(['sphere-team', ''])('is worth nothing to another app: "%s"', async (client_id) => {
    const { first, refresh } = await signedIn()
    expect((await refresh(first.refresh_token, { client_id })).body.error).toBe('invalid_client')
  })

  it.each([
    ['online_access', true],
    ['offline_access', true],
    ['fhirUser', false],
  ])('is given for %s: %s', async (asked, given) => {
    const { body } = await signIn(await start(), { scope: `launch patient/Patient.r ${asked}` })
    expect('refresh_token' in body).toBe(given)
  })
})
