import { createLocalJWKSet, decodeJwt, jwtVerify, type JSONWebKeySet, type JWTPayload } from 'jose'

/** Only signatures by a private key: with a shared secret anybody who knows it could be anybody. */
const ALGORITHMS = ['ES256', 'ES384', 'ES512', 'RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512']
const TOLERANCE_SECONDS = 60

export interface Demands {
  issuer: string
  audience: string
  at: Date
}

/** What is in the proof, or undefined unless it is signed with one of the keys, for us, by the issuer, and not over. */
export async function signedPayload(
  idToken: string,
  keys: JSONWebKeySet,
  { issuer, audience, at }: Demands,
): Promise<JWTPayload | undefined> {
  try {
    const { payload } = await jwtVerify(idToken, createLocalJWKSet(keys), {
      issuer,
      audience,
      algorithms: ALGORITHMS,
      requiredClaims: ['exp', 'iat', 'sub'],
      clockTolerance: TOLERANCE_SECONDS,
      currentDate: at,
    })
    return payload
  } catch {
    return undefined
  }
}

/** Who the proof says made it. Nothing is proven by that: it only tells where to look for the keys. */
export function claimedIssuer(idToken: string): string | undefined {
  try {
    return decodeJwt(idToken).iss
  } catch {
    return undefined
  }
}
