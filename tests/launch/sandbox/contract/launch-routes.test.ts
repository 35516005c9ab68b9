import { describe, expect, it } from 'vitest'
import { signIn, start } from '../harness.ts'

describe('POST /sandbox/launch', () => {
  it('gives the app’s launch URL, for a clinician unless told', async () => {
    const harness = await start()
    const { status, body } = await harness.post('/sandbox/launch', { patient: 'ada' })
    expect(status).toBe(200)
    const url = new URL(body.url)
    expect(url.origin + url.pathname).toBe('http://localhost:4101/launch.html')
    expect([...url.searchParams.keys()]).toEqual(['iss', 'launch'])
    expect(url.searchParams.get('iss')).toBe('http://localhost:4100/fhir')
  })

  it('signs in without a further click: patient, encounter and intent are those asked for', async () => {
    const launched = { patient: 'ada', encounter: 'adas-visit', intent: 'review' }
    const { body } = await signIn(await start(), { scope: 'launch openid patient/*.rs', launched })
    expect(body).toMatchObject(launched)
  })

  it('picks no encounter of its own', async () => {
    const { body } = await signIn(await start(), {
      scope: 'launch patient/*.rs',
      launched: { patient: 'ada' },
    })
    expect(body).not.toHaveProperty('encounter')
  })

  it('is the team’s launch without a patient, and lets the user see across patients', async () => {
    const harness = await start()
    const { body } = await signIn(harness, {
      scope: 'launch user/Flag.rs',
      launched: { user: 'safeguarding' },
    })
    expect(body).not.toHaveProperty('patient')
    const flags = await harness.fhir(body.access_token, 'Flag')
    expect(flags.body.total).toBe(5)
  })

  it('launches at the other address of the app when asked', async () => {
    const { body } = await (
      await start()
    ).post('/sandbox/launch', {
      patient: 'ada',
      appOrigin: 'http://127.0.0.1:4101',
    })
    expect(new URL(body.url).origin).toBe('http://127.0.0.1:4101')
  })

  it.each<[string, object, number, string]>([
    ['an unknown patient', { patient: 'nobody' }, 404, "no patient 'nobody'"],
    ['an unknown user', { user: 'stranger', patient: 'ada' }, 400, "no user 'stranger'"],
    ['an unknown encounter', { patient: 'ada', encounter: 'nowhere' }, 404, "no encounter 'nowhere'"],
    [
      'somebody else’s encounter',
      { patient: 'ben', encounter: 'adas-visit' },
      404,
      "no encounter 'adas-visit'",
    ],
    ['an encounter of nobody', { encounter: 'adas-visit' }, 400, 'Name the patient too'],
    ['the portal without a record', { user: 'portal' }, 400, 'Name the patient'],
    ['an app elsewhere', { patient: 'ada', appOrigin: 'https://elsewhere.invalid' }, 400, 'must be one of'],
    ['a misspelt key', { pateint: 'ada' }, 400, 'Leave out what is not known here: pateint.'],
    ['a patient that is no id', { patient: 'Patient/ada' }, 400, 'patient: must be a FHIR id.'],
    ['a patient that is no text', { patient: 7 }, 400, 'patient: must be a text'],
    ['a list', [], 400, 'The body:'],
  ])('says what is wrong with %s', async (_what, wanted, status, said) => {
    const answer = await (await start()).post('/sandbox/launch', wanted)
    expect([answer.status, answer.body]).toEqual([status, { error: expect.stringContaining(said) }])
  })

  it('says what is wrong with a body that is not JSON', async () => {
    const { ask } = await start()
    const answer = await ask('/sandbox/launch', { method: 'POST', body: '{"patient":' })
    expect([answer.status, answer.body.error]).toEqual([400, expect.stringContaining('not JSON')])
  })
})

describe('POST /sandbox/token', () => {
  it('gives a token for the FHIR API, with the context and the scopes that are granted', async () => {
    const harness = await start()
    const { body } = await harness.post('/sandbox/token', {
      user: 'clinician',
      patient: 'ada',
      encounter: 'adas-visit',
      scope: 'patient/Flag.rs patient/Spaceship.rs',
    })
    expect(body).toEqual({
      access_token: expect.any(String),
      token_type: 'Bearer',
      expires_in: 900,
      scope: 'patient/Flag.rs',
      need_patient_banner: true,
      patient: 'ada',
      encounter: 'adas-visit',
    })
    expect((await harness.fhir(body.access_token, 'Flag/restricted')).status).toBe(200)
  })

  it.each<[string, object, number, string]>([
    ['no user', { scope: 'user/*.rs' }, 400, 'user: must be the id of a user.'],
    ['no scope', { user: 'clerk' }, 400, 'scope: must be the scopes'],
    ['scopes nobody gets', { user: 'clerk', scope: 'patient/*.rs' }, 400, 'patient/ scopes need a patient'],
    ['an unknown user', { user: 'stranger', scope: 'user/*.rs' }, 400, 'The users are: clinician'],
    ['an unknown patient', { user: 'clerk', patient: 'nobody', scope: 'user/*.rs' }, 404, 'The chart list'],
    ['a key of the other address', { user: 'clerk', scope: 'user/*.rs', intent: 'x' }, 400, 'intent'],
  ])('says what is wrong with %s', async (_what, wanted, status, said) => {
    const answer = await (await start()).post('/sandbox/token', wanted)
    expect([answer.status, answer.body]).toEqual([status, { error: expect.stringContaining(said) }])
  })
})
