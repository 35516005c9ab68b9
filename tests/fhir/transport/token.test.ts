import { describe, expect, it } from 'vitest'
import { createTokenSource, type Granted } from '../../../src/fhir/transport/token.ts'
import { answering, json, noAnswer, type Asked } from '../../support/answering.ts'

const ended = { ok: false, problem: { problem: 'session-ended' } }
const unreachable = { ok: false, problem: { problem: 'unreachable', doing: 'read session' } }
const granted: Granted = { accessToken: 'first', refreshToken: 'r1', expiresInSeconds: 300 }
const renewed = { access_token: 'second', refresh_token: 'r2', expires_in: 300 }

function source(answer: (asked: Asked) => Response | Promise<Response>, given: Granted = granted) {
  let elapsed = 0
  const { send, asked } = answering(answer)
  const tokens = createTokenSource(given, {
    tokenEndpoint: 'https://ehr.example/token',
    clientId: 'sphere',
    patient: 'p1',
    send,
    elapsed: () => elapsed,
  })
  return { tokens, asked, after: (seconds: number) => (elapsed = seconds * 1000) }
}

describe('the access token', () => {
  it('is used as it is while it has time left', async () => {
    const { tokens, asked, after } = source(() => json(renewed))
    after(269)
    expect(await tokens.token()).toEqual({ ok: true, value: 'first' })
    expect(asked).toEqual([])
  })

  it('is renewed before it ends, with the client id, without cookies or redirects', async () => {
    const { tokens, asked, after } = source(() => json(renewed))
    after(271)
    expect(await tokens.token()).toEqual({ ok: true, value: 'second' })
    expect(asked[0]?.body).toBe('grant_type=refresh_token&refresh_token=r1&client_id=sphere')
    expect(asked[0]?.init).toMatchObject({
      method: 'POST',
      redirect: 'error',
      credentials: 'omit',
      cache: 'no-store',
    })
  })

  it('is renewed once for all who wait, and next time with the new refresh token', async () => {
    const { tokens, asked, after } = source(() => json(renewed))
    after(271)
    await Promise.all([tokens.token(), tokens.token(), tokens.token()])
    after(600)
    await tokens.token()
    expect(asked.map(({ body }) => new URLSearchParams(body).get('refresh_token'))).toEqual(['r1', 'r2'])
  })

  it('keeps its refresh token when the answer brings no other', async () => {
    const { tokens, asked, after } = source(() => json({ access_token: 'second', expires_in: 300 }))
    after(271)
    await tokens.token()
    after(600)
    await tokens.token()
    expect(asked.map(({ body }) => new URLSearchParams(body).get('refresh_token'))).toEqual(['r1', 'r1'])
  })

  it('ends the session when the record system refuses, and asks no second time', async () => {
    const { tokens, asked, after } = source(() => json({ error: 'invalid_grant' }, { status: 400 }))
    after(271)
    expect([await tokens.token(), await tokens.token()]).toEqual([ended, ended])
    expect(asked).toHaveLength(1)
  })

  it('ends the session when the new one is for somebody else', async () => {
    const { tokens, after } = source(() => json({ ...renewed, patient: 'p2' }))
    after(271)
    expect([await tokens.token(), await tokens.token()]).toEqual([ended, ended])
  })

  it.each([() => noAnswer(), () => json({}, { status: 503 })])(
    'can be renewed later when sign-in cannot be reached now',
    async (failing) => {
      let reachable = false
      const { tokens, after } = source(() => (reachable ? json(renewed) : failing()))
      after(271)
      expect(await tokens.token()).toEqual(unreachable)
      reachable = true
      expect(await tokens.token()).toEqual({ ok: true, value: 'second' })
    },
  )

  it.each([() => new Response('<html>'), () => json({}), () => json({ access_token: '' })])(
    'ends the session when the answer is no token',
    async (answer) => {
      const { tokens, after } = source(answer)
      after(271)
      expect(await tokens.token()).toEqual(ended)
    },
  )

  it('is used to its last second where it cannot be renewed', async () => {
    const { tokens, after } = source(() => json(renewed), { accessToken: 'only', expiresInSeconds: 60 })
    after(59)
    expect([await tokens.token(), tokens.renewable(), tokens.left()]).toEqual([
      { ok: true, value: 'only' },
      false,
      1000,
    ])
    after(60)
    expect(await tokens.token()).toEqual(ended)
  })

  it('is gone once it is forgotten, also for a renewal that is under way', async () => {
    const answer = Promise.withResolvers<Response>()
    const { tokens, after } = source(() => answer.promise)
    after(271)
    const waiting = tokens.token()
    tokens.forget()
    answer.resolve(json(renewed))
    expect([await waiting, await tokens.token()]).toEqual([ended, ended])
  })
})
