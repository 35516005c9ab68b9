import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Result } from '../../../src/problem/problem.ts'
import { createClock } from '../../../src/fhir/transport/clock.ts'
import type { TokenSource } from '../../../src/fhir/transport/token.ts'
import { createTransport, type Call, type Means } from '../../../src/fhir/transport/transport.ts'
import { answering, json, noAnswer, type Asked } from '../../support/answering.ts'

const base = 'https://ehr.example/fhir'
const ended = { ok: false, problem: { problem: 'session-ended' } } as const
const read: Call = { doing: 'read Patient', path: 'Patient/1' }
const create: Call = { doing: 'create Flag', method: 'POST', path: 'Flag', body: { resourceType: 'Flag' } }

function tokens(...renewals: Result<string>[]): TokenSource {
  return {
    token: async () => ({ ok: true, value: 'token' }),
    renew: async () => renewals.shift() ?? ended,
    left: () => undefined,
    renewable: () => true,
    forget: () => undefined,
  }
}

function record(answer: (asked: Asked) => Response | Promise<Response>, more: Partial<Means> = {}) {
  const { send, asked } = answering(answer)
  const clock = createClock({ elapsed: () => 0, wall: () => 0 })
  const transport = createTransport({ base, tokens: tokens(), clock, send, online: () => true, ...more })
  return { transport, asked }
}

describe('what is sent', () => {
  it('carries the token to the record and nowhere else', async () => {
    const { transport, asked } = record(() => json({ resourceType: 'Patient' }))
    expect(await transport.send(read)).toEqual({
      ok: true,
      value: { status: 200, json: { resourceType: 'Patient' } },
    })
    expect(asked[0]?.url.href).toBe(`${base}/Patient/1`)
    expect(Object.fromEntries(asked[0]?.headers ?? [])).toEqual({
      accept: 'application/fhir+json',
      authorization: 'Bearer token',
    })
    expect(asked[0]?.init).toMatchObject({
      method: 'GET',
      redirect: 'error',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
    })
  })

  it('is FHIR JSON with the conditions it was given', async () => {
    const { transport, asked } = record(() => json({}, { status: 201 }))
    await transport.send({ ...create, headers: { 'If-None-Exist': 'identifier=a|b' } })
    expect(Object.fromEntries(asked[0]?.headers ?? [])).toEqual({
      accept: 'application/fhir+json',
      authorization: 'Bearer token',
      'content-type': 'application/fhir+json',
      'if-none-exist': 'identifier=a|b',
    })
  })

  it.each(['https://evil.example/x', '../admin', '//evil.example/x'])('never goes to %s', async (path) => {
    const { transport, asked } = record(() => json({}))
    expect(await transport.send({ ...read, path })).toEqual({
      ok: false,
      problem: { problem: 'address-outside-record', doing: 'read Patient' },
    })
    expect(asked).toEqual([])
  })

  it('is nothing while the computer is off the network, and says so', async () => {
    const { transport, asked } = record(() => json({}), { online: () => false })
    expect(await transport.send(create)).toEqual({
      ok: false,
      problem: { problem: 'unreachable', doing: 'create Flag' },
    })
    expect(asked).toEqual([])
  })

  it('is nothing when the session could not be renewed, and says what was being done', async () => {
    const unreachable = { ok: false, problem: { problem: 'unreachable', doing: 'read session' } } as const
    const { transport, asked } = record(() => json({}), {
      tokens: { ...tokens(), token: async () => unreachable },
    })
    expect(await transport.send(create)).toEqual({
      ok: false,
      problem: { problem: 'unreachable', doing: 'create Flag' },
    })
    expect(asked).toEqual([])
  })
})

const html = () => new Response('<html>Sign in</html>', { headers: { 'content-type': 'text/html' } })
const cut = () =>
  new Response('{"resourceType":"Fl', { headers: { 'content-type': 'application/fhir+json' } })
const empty = () => new Response('', { status: 200 })
const status = (code: number) => () => json({ resourceType: 'OperationOutcome' }, { status: code })

describe('what comes back', () => {
  const cases: [string, () => Response, object, object][] = [
    ['no answer', noAnswer, { problem: 'unreachable' }, { problem: 'no-clear-answer' }],
    ['a page', html, { problem: 'not-understood', where: 'not JSON' }, { problem: 'no-clear-answer' }],
    ['cut JSON', cut, { problem: 'not-understood', where: 'broken JSON' }, { problem: 'no-clear-answer' }],
    ['403', status(403), { problem: 'not-allowed' }, { problem: 'not-allowed' }],
    ['404', status(404), { problem: 'refused', status: 404 }, { problem: 'not-supported' }],
    ['409', status(409), { problem: 'changed-by-someone-else' }, { problem: 'changed-by-someone-else' }],
    ['412', status(412), { problem: 'changed-by-someone-else' }, { problem: 'changed-by-someone-else' }],
    ['413', status(413), { problem: 'too-large' }, { problem: 'too-large' }],
    ['422', status(422), { problem: 'refused', status: 422 }, { problem: 'refused', status: 422 }],
    ['500', status(500), { problem: 'no-clear-answer' }, { problem: 'no-clear-answer' }],
  ]

  it.each(cases)('%s is named for what it is', async (_, answer, afterRead, afterCreate) => {
    const { transport } = record(answer)
    expect(await transport.send(read)).toEqual({
      ok: false,
      problem: { doing: 'read Patient', ...afterRead },
    })
    expect(await transport.send(create)).toEqual({
      ok: false,
      problem: { doing: 'create Flag', ...afterCreate },
    })
  })

  it('may be empty after a save, never after a read', async () => {
    const { transport } = record(empty)
    expect(await transport.send(create)).toEqual({ ok: true, value: { status: 200, json: undefined } })
    expect(await transport.send(read)).toEqual({
      ok: false,
      problem: { problem: 'not-understood', doing: 'read Patient', where: 'empty answer' },
    })
  })

  it.each([undefined, '99'])('is not taken in beyond the cap (declared length %s)', async (length) => {
    const headers = length === undefined ? undefined : { 'content-length': length }
    const { transport } = record(() => json({ text: 'x'.repeat(80) }, headers && { headers }), {
      maxBytes: 50,
    })
    expect(await transport.send(read)).toEqual({
      ok: false,
      problem: { problem: 'too-large', doing: 'read Patient' },
    })
  })

  it('keeps letters whole that are cut between two pieces', async () => {
    const bytes = new TextEncoder().encode('{"text":"é"}')
    const body = new ReadableStream({
      start(controller) {
        for (const byte of bytes) controller.enqueue(Uint8Array.of(byte))
        controller.close()
      },
    })
    const { transport } = record(
      () => new Response(body, { headers: { 'content-type': 'application/json' } }),
    )
    expect(await transport.send(read)).toMatchObject({ value: { json: { text: 'é' } } })
  })

  it("sets the clock by the record's own time", async () => {
    const date = 'Mon, 01 Jun 2026 12:00:00 GMT'
    const { transport } = record(() => json({}, { headers: { date } }))
    await transport.send(read)
    expect(transport.clock.now()).toEqual({ at: Date.UTC(2026, 5, 1, 12), from: 'record' })
  })
})

describe('a token that ended early', () => {
  it.each([read, create])('is renewed and the request sent again: $doing', async (call) => {
    const { transport, asked } = record(
      ({ headers }) => (headers.get('authorization') === 'Bearer new' ? json({}) : json({}, { status: 401 })),
      { tokens: tokens({ ok: true, value: 'new' }) },
    )
    expect(await transport.send(call)).toMatchObject({ ok: true })
    expect(asked).toHaveLength(2)
  })

  it('is renewed once and no more', async () => {
    const { transport, asked } = record(() => json({}, { status: 401 }), {
      tokens: tokens({ ok: true, value: 'new' }, { ok: true, value: 'newer' }),
    })
    expect(await transport.send(read)).toEqual(ended)
    expect(asked).toHaveLength(2)
  })

  it('ends the session when it cannot be renewed', async () => {
    const { transport } = record(() => json({}, { status: 401 }))
    expect(await transport.send(create)).toEqual(ended)
  })
})

const unavailable = () => json({}, { status: 503, headers: { 'retry-after': '1' } })
const busy = (headers: Record<string, string> = {}) => json({}, { status: 429, headers })

async function times(call: Call, answer: (tries: number) => Response, more: Partial<Means> = {}) {
  const start = Date.now()
  const at: number[] = []
  const { transport } = record(() => {
    at.push(Date.now() - start)
    return answer(at.length)
  }, more)
  const outcome = transport.send(call)
  await vi.runAllTimersAsync()
  return { at, outcome: await outcome }
}

describe('waiting', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it('is as long as the record system says', async () => {
    const { at, outcome } = await times(read, (tries) =>
      tries === 1 ? busy({ 'retry-after': '7' }) : json({}),
    )
    expect(at).toEqual([0, 7_000])
    expect(outcome).toMatchObject({ ok: true })
  })

  it('is counted from the time of the record system when it names one', async () => {
    const headers = { date: 'Mon, 01 Jun 2026 12:00:00 GMT', 'retry-after': 'Mon, 01 Jun 2026 12:00:09 GMT' }
    const { at } = await times(read, (tries) => (tries === 1 ? busy(headers) : json({})))
    expect(at).toEqual([0, 9_000])
  })

  it('is 5 s, then 10 s, then no more, where nothing can be read', async () => {
    const { at, outcome } = await times(read, () => busy())
    expect(at).toEqual([0, 5_000, 15_000])
    expect(outcome).toEqual({ ok: false, problem: { problem: 'too-busy', doing: 'read Patient' } })
  })

  it('is not asked of a person for longer than a minute', async () => {
    const { at } = await times(read, () => busy({ 'retry-after': '61' }))
    expect(at).toEqual([0])
  })

  it('never sends a write again that may then be done twice', async () => {
    const { at, outcome } = await times(create, () => busy({ 'retry-after': '1' }))
    expect(at).toEqual([0])
    expect(outcome).toEqual({ ok: false, problem: { problem: 'too-busy', doing: 'create Flag' } })
  })

  it('sends a write again that cannot be done twice', async () => {
    const { at } = await times({ ...create, repeatable: true }, (tries) => (tries === 1 ? busy() : json({})))
    expect(at).toEqual([0, 5_000])
  })

  const unclear = { ok: false, problem: { problem: 'no-clear-answer', doing: 'create Flag' } }

  it.each([401, 403, 409, 412, 422, 429])(
    'is no reason to say that nothing was done: a write that may have been, then %i (DF-3)',
    async (code) => {
      const { outcome } = await times({ ...create, repeatable: true }, (tries) =>
        tries === 1 ? unavailable() : json({}, { status: code }),
      )
      expect(outcome).toEqual(unclear)
    },
  )

  it('is no reason either when the session cannot be renewed meanwhile', async () => {
    const answers = [{ ok: true, value: 'token' } as const]
    const unreachable = { ok: false, problem: { problem: 'unreachable', doing: 'read session' } } as const
    const { outcome } = await times({ ...create, repeatable: true }, unavailable, {
      tokens: { ...tokens(), token: async () => answers.shift() ?? unreachable },
    })
    expect(outcome).toEqual(unclear)
  })

  it('is forgotten once the write was taken', async () => {
    const { outcome } = await times({ ...create, repeatable: true }, (tries) =>
      tries === 1 ? unavailable() : json({}),
    )
    expect(outcome).toMatchObject({ ok: true })
  })

  it.each([
    [read, 'unreachable'],
    [create, 'no-clear-answer'],
  ] as const)('for an answer ends after half a minute: $doing', async (call, problem) => {
    const { send } = { send: hanging }
    const { outcome } = await times(call, () => json({}), { send })
    expect(outcome).toEqual({ ok: false, problem: { problem, doing: call.doing } })
  })

  it('ends at once when the page is closed', async () => {
    const closing = new AbortController()
    const { transport } = record(() => busy(), { closing: closing.signal, send: hanging })
    const outcome = transport.send(read)
    await vi.advanceTimersByTimeAsync(10)
    closing.abort()
    expect(await outcome).toMatchObject({ ok: false })
    expect(vi.getTimerCount()).toBe(0)
  })
})

/** A server that takes the request and never answers. */
const hanging: typeof fetch = (_, init) =>
  new Promise((_resolve, reject) => {
    init?.signal?.addEventListener('abort', () => reject(new DOMException('Aborted', 'AbortError')))
  })
