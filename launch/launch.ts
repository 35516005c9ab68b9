import * as z from 'zod/mini'
import type { LaunchRefusal } from '../src/problem/launch-refusal.ts'
import type { Site } from '../src/site/site.ts'
import { discover, type SignIn } from './discovery.ts'
import { readLaunchUrl, type Asked } from './launch-url.ts'
import { scopesFor, scopeText } from './scopes.ts'
import { storageWorks, type SessionStorage } from './sign-in-state.ts'

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

/** The browser, as far as a launch needs it. Handed in, so that tests need none. */
export interface LaunchMeans {
  authorize: (request: AuthorizeRequest) => Promise<string | void>
  send: typeof fetch
  storage: () => SessionStorage
  /** The app's own address: where sign-in comes back to. */
  appAddress: string
  /** Takes the launch code out of the address bar and the history. */
  cleanAddress: () => void
  leave: (address: string) => void
}

/** Leaves the page for the record's sign-in, or says why not. Nobody the settings do not name is ever contacted. */
export async function launch(url: URL, site: Site, means: LaunchMeans): Promise<LaunchRefusal | undefined> {
  const asked = readLaunchUrl(url, site.issuers)
  if ('refused' in asked) return asked
  // Before anything is sent: the launch code works once, and a new tab may still need it.
  if (!storageWorks(means.storage)) return { refused: 'storage-blocked' }
  const signIn = await discover(asked.issuer, means.send)
  if ('refused' in signIn) return signIn

  means.cleanAddress()
  try {
    means.leave(await signInAddress(asked, signIn, means))
    return undefined
  } catch {
    return { refused: 'sign-in-failed' }
  }
}

const Stored = z.looseObject({ authorizeUri: z.string() })

/**
 * The library prepares state, PKCE and the request; where it goes is ours, checked before. The library asks the record
 * system for these addresses a second time, and would follow whatever it says then.
 */
async function signInAddress(asked: Asked, signIn: SignIn, means: LaunchMeans): Promise<string> {
  const stateKey = crypto.randomUUID()
  const nonce = crypto.randomUUID()
  const prepared = await means.authorize(authorizeRequest(asked, signIn, stateKey, means.appAddress))
  const storage = means.storage()
  const stored = Stored.parse(JSON.parse(storage.getItem(stateKey) ?? 'null'))
  if (typeof prepared !== 'string' || !prepared.startsWith(`${stored.authorizeUri}?`))
    throw new Error('The sign-in library prepared no request.')

  const address = new URL(signIn.authorize)
  const query = new URLSearchParams(prepared.slice(stored.authorizeUri.length + 1))
  for (const [name, value] of query) address.searchParams.set(name, value)
  address.searchParams.set('nonce', nonce)
  const { authorize, token, signer, keys } = signIn
  const expects = { nonce, signer, keys }
  storage.setItem(stateKey, JSON.stringify({ ...stored, authorizeUri: authorize, tokenUri: token, expects }))
  return address.href
}

function authorizeRequest(
  { issuer, launch: code }: Asked,
  signIn: SignIn,
  stateKey: string,
  redirectUri: string,
): AuthorizeRequest {
  const fromChart = code !== undefined
  const withTeam = issuer.teamClientId !== undefined
  return {
    iss: issuer.iss,
    ...(fromChart && { launch: code }),
    clientId: fromChart ? issuer.clientId : (issuer.teamClientId ?? issuer.clientId),
    scope: scopeText(scopesFor({ fromChart, withTeam }), signIn.scopes),
    redirectUri,
    pkceMode: 'required',
    // Its own has about 95 bits of Math.random; SMART asks for 122 that nobody can foresee.
    stateKey,
    completeInTarget: true,
    noRedirect: true,
    wellKnownRequestOptions: { redirect: 'error', credentials: 'omit', cache: 'force-cache' },
  }
}
