import type { User } from '../src/fhir/session.ts'
import type { Granted } from '../src/fhir/transport/token.ts'
import type { LaunchRefusal } from '../src/problem/launch-refusal.ts'
import { allowedAddress } from './allowed-address.ts'
import { fetchKeys, verifyIdToken, type Expected } from './id-token.ts'
import type { Issuer } from './launch-url.ts'
import type { SignInState } from './sign-in-state.ts'
import { staff } from './staff.ts'
import type { TokenAnswer } from './token-answer.ts'

/** What a code was worth: a token, and a member of staff whose identity is proven. */
export interface Redeemed {
  answer: TokenAnswer
  user: User
  issuedAt: number
}

/** Trades the code and checks who it is for. Nothing of the record is asked for before that is known. */
export async function redeem(
  issuer: Issuer,
  { tokenUri, clientId, expects }: SignInState,
  trade: () => Promise<TokenAnswer | undefined>,
  { send, wall }: { send: typeof fetch; wall: () => number },
): Promise<Redeemed | LaunchRefusal> {
  if (allowedAddress(issuer, tokenUri) === undefined) return { refused: 'unknown-record-system' }
  const expected: Expected = { issuer, clientId, ...expects }
  // Where the keys are known, they come while the code is being traded.
  const known = expects.signer !== undefined && expects.keys !== undefined
  const early = known ? fetchKeys(expected, '', send) : undefined
  const answer = await trade()
  if (!answer) return { refused: 'sign-in-failed' }
  const idToken = answer.id_token ?? ''
  const keys = await (early ?? fetchKeys(expected, idToken, send))
  const proven = keys && (await verifyIdToken(idToken, expected, keys, wall()))
  if (!proven) return { refused: 'user-not-proven' }
  const user = staff(proven, issuer.iss)
  return user ? { answer, user, issuedAt: proven.issuedAt } : { refused: 'not-staff' }
}

export function grantedBy({ access_token, refresh_token, expires_in }: TokenAnswer): Granted {
  return {
    accessToken: access_token,
    ...(refresh_token !== undefined && { refreshToken: refresh_token }),
    ...(expires_in !== undefined && { expiresInSeconds: expires_in }),
  }
}
