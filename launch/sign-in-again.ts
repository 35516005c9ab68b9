import type { SignedInAgain, User } from '../src/fhir/session.ts'
import type { Granted } from '../src/fhir/transport/token.ts'
import { authorizeAddress, type Authorize } from './authorize-address.ts'
import { discover } from './discovery.ts'
import type { Issuer } from './launch-url.ts'
import { grantedBy, redeem } from './redeem.ts'
import { scopesAgain, scopesFor, scopeText } from './scopes.ts'
import { handedOver, secondStateKey, type Heard } from './second-window.ts'
import { readSignInState, type SessionStorage } from './sign-in-state.ts'
import { tradeCode } from './trade-code.ts'

/** The session that has ended: only its own person and patient may go on with it. */
export interface Before {
  issuer: Issuer
  clientId: string
  user: User
  patient?: string
  /** Whether the hospital counts cases without a name. */
  caseData: boolean
}
export type Taken = (granted: Granted) => void

export interface OtherWindow {
  readonly closed: boolean
  go(address: string): void
  close(): void
  /** What its messages come from. */
  source: unknown
}

export interface AgainMeans {
  /** Empty, and at once: a browser opens a window for a click, not for what comes after it. */
  openWindow: () => OtherWindow | undefined
  authorize: Authorize
  send: typeof fetch
  storage: () => SessionStorage
  appAddress: string
  wall: () => number
  /** Calls back for each message to this window, until the function it gives is called. */
  listen: (heard: (message: Heard) => void) => () => void
}

/** Signs in a second time in a window of its own, while the answers stay where they are. */
export async function signInAgain(before: Before, taken: Taken, means: AgainMeans): Promise<SignedInAgain> {
  const other = means.openWindow()
  if (!other) return 'window-blocked'
  const stateKey = secondStateKey()
  try {
    return await throughWindow(other, stateKey, before, taken, means)
  } catch {
    return 'failed'
  } finally {
    other.close()
    means.storage().removeItem(stateKey)
  }
}

async function throughWindow(
  other: OtherWindow,
  stateKey: string,
  before: Before,
  taken: Taken,
  means: AgainMeans,
): Promise<SignedInAgain> {
  const { issuer, clientId } = before
  const signIn = await discover(issuer, means.send)
  if ('refused' in signIn) return 'failed'
  const scopes =
    before.patient === undefined
      ? scopesFor({ fromChart: false, withTeam: true, caseData: before.caseData })
      : scopesAgain
  const scope = scopeText(scopes, signIn.scopes)
  other.go(await authorizeAddress({ issuer, clientId, scope, stateKey }, signIn, means))

  const code = await codeFrom(other, stateKey, means)
  const kept = means.storage().getItem(stateKey)
  const state = readSignInState(means.storage(), stateKey)
  if (code === undefined || kept === null || !state) return 'failed'
  const redeemed = await redeem(issuer, state, () => tradeCode(JSON.parse(kept), code, means.send), means)
  if ('refused' in redeemed) return redeemed.refused === 'not-staff' ? 'someone-else' : 'failed'

  const { answer, user } = redeemed
  if (answer.patient !== before.patient || user.reference !== before.user.reference) return 'someone-else'
  taken(grantedBy(answer))
  return 'signed-in'
}

const LOOK_EVERY = 500
const LONGEST = 5 * 60_000

/** Waits for the code, until the person closes the window or has been gone for five minutes. */
function codeFrom(
  other: OtherWindow,
  state: string,
  { listen, appAddress }: AgainMeans,
): Promise<string | undefined> {
  const expected = { origin: new URL(appAddress).origin, source: other.source, state }
  return new Promise((resolve) => {
    const end = (code?: string) => {
      stop()
      clearInterval(looking)
      clearTimeout(late)
      resolve(code)
    }
    const stop = listen((heard) => {
      const message = handedOver(heard, expected)
      if (message) end(message.code)
    })
    const looking = setInterval(() => other.closed && end(), LOOK_EVERY)
    const late = setTimeout(end, LONGEST)
  })
}
