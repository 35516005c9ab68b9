import * as z from 'zod/mini'
import type { SignIn } from './discovery.ts'
import type { Issuer } from './launch-url.ts'
import type { SessionStorage } from './sign-in-state.ts'

/** What the sign-in library is asked for; the part of its `authorize` that we use. */
export interface AuthorizeRequest {
  iss: string
  launch?: string
  clientId: string
  scope: string
  redirectUri: string
  pkceMode: 'required'
  stateKey: string
  completeInTarget: true
  noRedirect: true
  wellKnownRequestOptions: RequestInit
}
export type Authorize = (request: AuthorizeRequest) => Promise<string | void>

export interface Wanted {
  issuer: Issuer
  launch?: string
  clientId: string
  scope: string
  /** The library's own has about 95 bits of Math.random; SMART asks for 122 that nobody can foresee. */
  stateKey: string
}

export interface Preparing {
  authorize: Authorize
  storage: () => SessionStorage
  appAddress: string
}

const Stored = z.looseObject({ authorizeUri: z.string() })

/**
 * Where to go to sign in. The library prepares state, PKCE and the request; the addresses are ours, checked before: it
 * asks the record system for them a second time, and would follow whatever it says then.
 */
export async function authorizeAddress(
  { issuer, ...wanted }: Wanted,
  { authorize, token, signer, keys }: SignIn,
  preparing: Preparing,
): Promise<string> {
  const prepared = await preparing.authorize({
    iss: issuer.iss,
    ...wanted,
    redirectUri: preparing.appAddress,
    pkceMode: 'required',
    completeInTarget: true,
    noRedirect: true,
    wellKnownRequestOptions: { redirect: 'error', credentials: 'omit', cache: 'force-cache' },
  })
  const storage = preparing.storage()
  const stored = Stored.parse(JSON.parse(storage.getItem(wanted.stateKey) ?? 'null'))
  if (typeof prepared !== 'string' || !prepared.startsWith(`${stored.authorizeUri}?`))
    throw new Error('The sign-in library prepared no request.')

  const address = new URL(authorize)
  const query = new URLSearchParams(prepared.slice(stored.authorizeUri.length + 1))
  for (const [name, value] of query) address.searchParams.set(name, value)
  const nonce = crypto.randomUUID()
  address.searchParams.set('nonce', nonce)
  const kept = { ...stored, authorizeUri: authorize, tokenUri: token, expects: { nonce, signer, keys } }
  storage.setItem(wanted.stateKey, JSON.stringify(kept))
  return address.href
}
