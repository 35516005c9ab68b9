import * as z from 'zod/mini'
import type { RecordProblem, Result } from '../../problem/problem.ts'

/** The access token, renewed before it ends. It lives in memory and nowhere else. */
export interface TokenSource {
  token(): Promise<Result<string>>
  /** After a 401: the record system has ended the token before its time. */
  renew(): Promise<Result<string>>
  /** Milliseconds left, where the record system said how long a token lasts. */
  left(): number | undefined
  /** Whether it can be renewed without signing in again. */
  renewable(): boolean
  forget(): void
}

/** Where sign-in hands over what a second sign-in brought. */
export interface RenewableTokens extends TokenSource {
  accept: (granted: Granted) => void
}

export interface Granted {
  accessToken: string
  refreshToken?: string
  expiresInSeconds?: number
}

export interface Renewal {
  tokenEndpoint: string
  clientId: string
  /** A renewed token for somebody else ends the session. */
  patient?: string
  send: typeof fetch
  elapsed: () => number
}

const TokenAnswer = z.object({
  access_token: z.string().check(z.minLength(1)),
  refresh_token: z.optional(z.string().check(z.minLength(1))),
  expires_in: z.optional(z.coerce.number()),
  patient: z.optional(z.string()),
})

const ended: RecordProblem = { problem: 'session-ended' }
/** A request begun with less than this left may arrive too late. */
const MARGIN = 30_000
const TIME_OUT = 15_000

export function createTokenSource(granted: Granted, renewal: Renewal): RenewableTokens {
  let held: Held | undefined = holding(granted, renewal.elapsed())
  let renewing: Promise<Result<string>> | undefined

  async function renew(): Promise<Result<string>> {
    if (held?.refreshToken === undefined) return { ok: false, problem: ended }
    const answer = await ask(held.refreshToken, renewal)
    if (!answer.ok) {
      if (answer.problem.problem === 'session-ended') held = undefined
      return answer
    }
    // The record system may hand out a new refresh token with each use; the old one is then worthless.
    if (held) held = holding({ ...held, ...answer.value }, renewal.elapsed())
    return held ? { ok: true, value: held.accessToken } : { ok: false, problem: ended }
  }

  /** Several requests may find the token old at once; a refresh token may be used only once. */
  function renewOnce(): Promise<Result<string>> {
    renewing ??= renew().finally(() => (renewing = undefined))
    return renewing
  }

  const left = () => (held?.until === undefined ? undefined : held.until - renewal.elapsed())
  return {
    async token() {
      if (!held) return { ok: false, problem: ended }
      const remaining = left() ?? Infinity
      if (remaining > MARGIN) return { ok: true, value: held.accessToken }
      if (held.refreshToken !== undefined) return renewOnce()
      return remaining > 0 ? { ok: true, value: held.accessToken } : { ok: false, problem: ended }
    },
    renew: renewOnce,
    left,
    renewable: () => held?.refreshToken !== undefined,
    forget: () => (held = undefined),
    accept: (again) => (held = holding(again, renewal.elapsed())),
  }
}

type Held = Granted & { until: number | undefined }

function holding(granted: Granted, now: number): Held {
  const seconds = granted.expiresInSeconds
  return { ...granted, until: seconds === undefined ? undefined : now + seconds * 1000 }
}

async function ask(refreshToken: string, renewal: Renewal): Promise<Result<Granted>> {
  const form = new URLSearchParams({
    grant_type: 'refresh_token',
    refresh_token: refreshToken,
    client_id: renewal.clientId,
  })
  const given = new AbortController()
  const timer = setTimeout(() => given.abort(), TIME_OUT)
  try {
    const response = await renewal.send(renewal.tokenEndpoint, {
      ...PRIVATE,
      body: form,
      signal: given.signal,
    })
    if (response.status >= 500 || response.status === 429) return unreachable
    const parsed = TokenAnswer.safeParse(await response.json().catch(() => undefined))
    if (!response.ok || !parsed.success) return { ok: false, problem: ended }
    return accepted(parsed.data, renewal)
  } catch {
    return unreachable
  } finally {
    clearTimeout(timer)
  }
}

function accepted(answer: z.infer<typeof TokenAnswer>, renewal: Renewal): Result<Granted> {
  const { access_token, refresh_token, expires_in, patient } = answer
  if (patient !== undefined && patient !== renewal.patient) return { ok: false, problem: ended }
  return {
    ok: true,
    value: {
      accessToken: access_token,
      ...(refresh_token !== undefined && { refreshToken: refresh_token }),
      ...(expires_in !== undefined && { expiresInSeconds: expires_in }),
    },
  }
}

const unreachable: Result<never> = { ok: false, problem: { problem: 'unreachable', doing: 'read session' } }

const PRIVATE = {
  method: 'POST',
  redirect: 'error',
  credentials: 'omit',
  referrerPolicy: 'no-referrer',
  cache: 'no-store',
} as const
