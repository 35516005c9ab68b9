import * as z from 'zod/mini'
import { readTokenAnswer, type TokenAnswer } from './token-answer.ts'

/** What the library kept for a sign-in that did not begin on this page's own address, and so cannot finish itself. */
const Kept = z.object({
  tokenUri: z.string(),
  clientId: z.string(),
  redirectUri: z.string(),
  codeVerifier: z.string(),
})

const TIME_OUT = 15_000

/** Trades a code for a token, with the proof that it is we who asked for it. */
export async function tradeCode(
  kept: unknown,
  code: string,
  send: typeof fetch,
): Promise<TokenAnswer | undefined> {
  const parsed = Kept.safeParse(kept)
  if (!parsed.success) return undefined
  const { tokenUri, clientId, redirectUri, codeVerifier } = parsed.data
  const body = new URLSearchParams({
    grant_type: 'authorization_code',
    code,
    redirect_uri: redirectUri,
    client_id: clientId,
    code_verifier: codeVerifier,
  })
  const given = new AbortController()
  const timer = setTimeout(() => given.abort(), TIME_OUT)
  try {
    const response = await send(tokenUri, { ...PRIVATE, body, signal: given.signal })
    return response.ok ? readTokenAnswer(await response.json()) : undefined
  } catch {
    return undefined
  } finally {
    clearTimeout(timer)
  }
}

const PRIVATE = {
  method: 'POST',
  redirect: 'error',
  credentials: 'omit',
  referrerPolicy: 'no-referrer',
  cache: 'no-store',
} as const
