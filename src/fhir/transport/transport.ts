import type { Interaction, RecordProblem, Result } from '../../problem/problem.ts'
import { isReading, readAnswer, type Answer } from './answer.ts'
import type { Clock } from './clock.ts'
import { insideBase } from './inside-base.ts'
import { waitBefore } from './retry.ts'
import type { TokenSource } from './token.ts'

export interface Call {
  doing: Interaction
  method?: 'GET' | 'POST' | 'PUT' | 'DELETE'
  /** Inside the FHIR base: `Flag/1`, `Flag?patient=1`, '' for a Bundle, or a whole `next` address. */
  path: string
  body?: unknown
  headers?: { 'If-Match'?: string; 'If-None-Exist'?: string; Prefer?: string }
  /** A write that may be sent again without being done twice. Reads always may. */
  repeatable?: boolean
}

/** Everything after sign-in goes through here. It never throws. */
export interface Transport {
  base: string
  clock: Clock
  send(call: Call): Promise<Result<Answer>>
}

export interface Means {
  base: string
  tokens: TokenSource
  clock: Clock
  send: typeof fetch
  online: () => boolean
  /** Ends every request when the page is left or wiped. */
  closing?: AbortSignal
  timeOut?: number
  maxBytes?: number
}

const TIME_OUT = 30_000
/** Room for a page of a very long chart, and for one entry of ten million characters that nobody will read. */
const MAX_BYTES = 24_000_000

export function createTransport(means: Means): Transport {
  return { base: means.base, clock: means.clock, send: (call) => send(call, means) }
}

async function send(call: Call, means: Means): Promise<Result<Answer>> {
  const { doing } = call
  const address = insideBase(means.base, call.path)
  if (address === undefined) return failed({ problem: 'address-outside-record', doing })
  // Known not to have been sent, so it is safe to say so.
  if (!means.online()) return failed({ problem: 'unreachable', doing })

  let token = await means.tokens.token()
  let renewed = false
  let maybeDone = false
  for (let tries = 1; token.ok; tries++) {
    const { outcome, again } = await attempt(address, token.value, call, tries, means)
    if (again === undefined || (again === 'with-new-token' && renewed))
      return outcome.ok || !maybeDone ? outcome : failed(lost(doing))
    maybeDone ||= !outcome.ok && outcome.problem.problem === 'no-clear-answer'
    if (again === 'with-new-token') {
      renewed = true
      token = await means.tokens.renew()
    } else {
      await pause(again, means.closing)
      token = await means.tokens.token()
    }
  }
  // Whatever stops the second try says nothing about what the first one did.
  if (maybeDone) return failed(lost(doing))
  return failed('doing' in token.problem ? { ...token.problem, doing } : token.problem)
}

interface Attempt {
  outcome: Result<Answer>
  again?: 'with-new-token' | number
}

async function attempt(
  address: string,
  token: string,
  call: Call,
  tries: number,
  means: Means,
): Promise<Attempt> {
  const { doing } = call
  const given = new AbortController()
  const timer = setTimeout(() => given.abort(), means.timeOut ?? TIME_OUT)
  const signal = means.closing ? AbortSignal.any([given.signal, means.closing]) : given.signal
  try {
    const response = await means.send(address, { ...request(call, token), signal })
    means.clock.heard(response.headers.get('date'))
    const mayRepeat = isReading(doing) || call.repeatable === true
    const wait = mayRepeat ? waitBefore(response, tries, means.clock.now().at) : undefined
    const outcome = await readAnswer(response, doing, means.maxBytes ?? MAX_BYTES)
    // 401 comes before anything is done, so even a write may be sent again.
    if (response.status === 401) return { outcome, again: 'with-new-token' }
    return wait === undefined ? { outcome } : { outcome, again: wait }
  } catch {
    return { outcome: failed(lost(doing)) }
  } finally {
    clearTimeout(timer)
  }
}

function request({ method = 'GET', body, headers }: Call, token: string): RequestInit {
  return {
    method,
    headers: {
      ...headers,
      authorization: `Bearer ${token}`,
      accept: 'application/fhir+json',
      ...(body !== undefined && { 'content-type': 'application/fhir+json' }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
    // A redirect would carry the body to wherever it points.
    redirect: 'error',
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    cache: 'no-store',
  }
}

/** Once a write has left this page, a lost answer says nothing about what was done. */
function lost(doing: Interaction): RecordProblem {
  return isReading(doing) ? { problem: 'unreachable', doing } : { problem: 'no-clear-answer', doing }
}

function failed(problem: RecordProblem): Result<never> {
  return { ok: false, problem }
}

function pause(milliseconds: number, closing: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds)
    closing?.addEventListener('abort', () => (clearTimeout(timer), resolve()), { once: true })
  })
}
