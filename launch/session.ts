import type { Session, SignedInAgain } from '../src/fhir/session.ts'
import { createClock, type Ticking } from '../src/fhir/transport/clock.ts'
import { createTokenSource } from '../src/fhir/transport/token.ts'
import type { LaunchRefusal } from '../src/problem/launch-refusal.ts'
import type { Site } from '../src/site/site.ts'
import type { Issuer } from './launch-url.ts'
import { grantedBy, redeem, type Redeemed } from './redeem.ts'
import type { Before, Taken } from './sign-in-again.ts'
import { readSignInState, storageWorks, type SessionStorage, type SignInState } from './sign-in-state.ts'
import { readTokenAnswer, type TokenAnswer } from './token-answer.ts'

/** What we need of the sign-in library's client: the state it holds, so that it can be emptied. */
export interface SignedInClient {
  state: { key?: string; codeVerifier?: string; tokenResponse?: unknown }
}

/** The browser, as far as coming back from sign-in needs it. */
export interface SessionMeans {
  url: URL
  /** Whether this very entry of the history was open before: a reload, a copied tab, the way back. */
  loadedAgain: boolean
  /** The library's `ready`: trades the code for a token. */
  ready: () => Promise<SignedInClient>
  /** Signs in a second time when the session has ended, for the same person and patient. */
  again: (before: Before, taken: Taken) => Promise<SignedInAgain>
  send: typeof fetch
  storage: () => SessionStorage
  /** Takes code and state out of the address bar and the history. */
  cleanAddress: () => void
  ticking: Ticking
}

/**
 * Comes back from sign-in, once: what was kept for it is wiped at once, so that a page loaded again, a copied tab or a
 * second frame can never wake up with another patient. After this the token is in memory only. P-6
 */
export async function openSession(site: Site, means: SessionMeans): Promise<Session | LaunchRefusal> {
  const { searchParams } = means.url
  if (searchParams.size === 0 && !means.loadedAgain) return { refused: 'not-opened-from-a-chart' }
  if (!storageWorks(means.storage)) return { refused: 'storage-blocked' }
  const stateKey = searchParams.get('state') ?? ''
  const state = readSignInState(means.storage(), stateKey)
  try {
    const error = searchParams.get('error')
    if (error !== null) return { refused: error === 'access_denied' ? 'sign-in-declined' : 'sign-in-failed' }
    if (!state || !searchParams.has('code')) return { refused: 'opened-before' }
    return await signedIn(site, state, means)
  } finally {
    means.storage().removeItem(stateKey)
    means.cleanAddress()
  }
}

async function signedIn(
  site: Site,
  state: SignInState,
  means: SessionMeans,
): Promise<Session | LaunchRefusal> {
  const issuer = site.issuers.find(({ iss }) => iss === state.serverUrl)
  if (!issuer) return { refused: 'unknown-record-system' }
  // A code that comes from another sign-in server than the one asked (RFC 9207).
  const from = means.url.searchParams.get('iss')
  const { signer } = state.expects
  if (from !== null && signer !== undefined && from !== signer) return { refused: 'sign-in-failed' }

  const { send, ticking } = means
  const redeemed = await redeem(issuer, state, () => trade(means), { send, wall: ticking.wall })
  return 'refused' in redeemed
    ? redeemed
    : sessionFor(redeemed, issuer, state, {
        ...means,
        caseData: site.caseDataExport?.enabled === true,
      })
}

const TIME_OUT = 30_000

/** The library neither times out nor forgets: both are done here. */
async function trade({ ready, storage }: SessionMeans): Promise<TokenAnswer | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), TIME_OUT)
  })
  try {
    const client = await Promise.race([ready(), late])
    if (!client) return undefined
    const { state } = client
    if (state.key !== undefined) storage().removeItem(state.key)
    const answer = readTokenAnswer(state.tokenResponse)
    delete state.key
    delete state.codeVerifier
    delete state.tokenResponse
    return answer
  } catch {
    return undefined
  } finally {
    clearTimeout(timer)
  }
}

function sessionFor(
  { answer, user, issuedAt }: Redeemed,
  issuer: Issuer,
  { tokenUri, clientId }: SignInState,
  { again, send, ticking, caseData }: SessionMeans & { caseData: boolean },
): Session | LaunchRefusal {
  const { patient, encounter, intent } = answer
  if (patient === undefined && issuer.teamClientId === undefined) return { refused: 'no-patient' }

  const of = patient === undefined ? {} : { patient }
  const tokens = createTokenSource(grantedBy(answer), {
    tokenEndpoint: tokenUri,
    clientId,
    ...of,
    send,
    elapsed: ticking.elapsed,
  })
  const signedInAs = {
    issuer,
    user,
    scopes: (answer.scope ?? '').split(/\s+/).filter((scope) => scope !== ''),
    tokens,
    signInAgain: () => again({ issuer, clientId, user, caseData, ...of }, tokens.accept),
    clock: createClock(ticking, issuedAt),
    ...(intent !== undefined && { intent }),
  }
  if (patient === undefined) return { kind: 'team', ...signedInAs }
  const visit = encounter === undefined ? {} : { encounterId: encounter }
  return { kind: 'clinician', patientId: patient, ...visit, ...signedInAs }
}
