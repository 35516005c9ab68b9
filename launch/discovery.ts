import * as z from 'zod/mini'
import type { LaunchRefusal } from '../src/problem/launch-refusal.ts'
import { allowedAddress } from './allowed-address.ts'
import type { Issuer } from './launch-url.ts'

/** How to sign in at this record system, every address checked. */
export interface SignIn {
  authorize: string
  token: string
  /** Who signs the proof of identity, and with which keys, where the record system says so. */
  signer?: string
  keys?: string
  scopes: 'v1' | 'v2'
}

const Discovery = z.object({
  authorization_endpoint: z.string(),
  token_endpoint: z.string(),
  issuer: z.optional(z.string()),
  jwks_uri: z.optional(z.string()),
  capabilities: z.optional(z.array(z.string())),
  code_challenge_methods_supported: z.optional(z.array(z.string())),
})

const TIME_OUT = 15_000

function wellKnown(issuer: Issuer): string {
  return `${issuer.iss}/.well-known/smart-configuration`
}

export async function discover(issuer: Issuer, send: typeof fetch): Promise<SignIn | LaunchRefusal> {
  const answer = await fetchJson(wellKnown(issuer), send)
  if (!answer.ok) return { refused: answer.because }
  const parsed = Discovery.safeParse(answer.json)
  return parsed.success ? check(issuer, parsed.data) : { refused: 'sign-in-not-described' }
}

function check(issuer: Issuer, found: z.infer<typeof Discovery>): SignIn | LaunchRefusal {
  const authorize = allowedAddress(issuer, found.authorization_endpoint)
  const token = allowedAddress(issuer, found.token_endpoint)
  const keys = found.jwks_uri === undefined ? undefined : allowedAddress(issuer, found.jwks_uri)
  if (authorize === undefined || token === undefined) return { refused: 'sign-in-elsewhere' }
  if (found.jwks_uri !== undefined && keys === undefined) return { refused: 'sign-in-elsewhere' }
  // Without it a code caught on the way could be used by someone else.
  if (!found.code_challenge_methods_supported?.includes('S256')) return { refused: 'sign-in-unprotected' }

  const can = found.capabilities ?? []
  return {
    authorize,
    token,
    scopes: can.includes('permission-v1') && !can.includes('permission-v2') ? 'v1' : 'v2',
    ...(found.issuer !== undefined && { signer: found.issuer }),
    ...(keys !== undefined && { keys }),
  }
}

type Fetched =
  | { ok: true; json: unknown; date: string | null }
  | { ok: false; because: 'record-system-unreachable' | 'sign-in-not-described' }

/** For the few public documents of sign-in. `no-cache` keeps the answer so that the library reads the very same one. */
export async function fetchJson(address: string, send: typeof fetch): Promise<Fetched> {
  const given = new AbortController()
  const timer = setTimeout(() => given.abort(), TIME_OUT)
  try {
    const response = await send(address, {
      ...PUBLIC,
      headers: { accept: 'application/json' },
      signal: given.signal,
    })
    if (!response.ok)
      return {
        ok: false,
        because: response.status >= 500 ? 'record-system-unreachable' : 'sign-in-not-described',
      }
    const json: unknown = await response.json().catch(() => undefined)
    return json === undefined
      ? { ok: false, because: 'sign-in-not-described' }
      : { ok: true, json, date: response.headers.get('date') }
  } catch {
    return { ok: false, because: 'record-system-unreachable' }
  } finally {
    clearTimeout(timer)
  }
}

const PUBLIC = {
  redirect: 'error',
  credentials: 'omit',
  referrerPolicy: 'no-referrer',
  cache: 'no-cache',
} as const
