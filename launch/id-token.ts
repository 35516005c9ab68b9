import type { JSONWebKeySet, JWTPayload } from 'jose'
import * as z from 'zod/mini'
import { allowedAddress } from './allowed-address.ts'
import { fetchJson } from './discovery.ts'
import type { Issuer } from './launch-url.ts'

/** What the record system must have signed for this sign-in to count. */
export interface Expected {
  issuer: Issuer
  clientId: string
  nonce: string
  signer?: string | undefined
  keys?: string | undefined
}

/** Who signed in, as the record system proves it. */
export interface Proven {
  /** Absent where the record system knows no entry for this person. */
  fhirUser?: string
  name?: string
  /** When the proof was made, by the record system's clock, in epoch ms. */
  issuedAt: number
}

export interface Keys {
  set: JSONWebKeySet
  signer: string
  /** The record system's time, where it can be read. */
  date: string | null
}

const KeySet = z.object({ keys: z.array(z.looseObject({ kty: z.string() })) })
const OpenId = z.object({ issuer: z.string(), jwks_uri: z.string() })
const Claims = z.object({
  iat: z.number(),
  fhirUser: z.optional(z.string()),
  name: z.optional(z.string()),
  nonce: z.optional(z.string()),
  azp: z.optional(z.string()),
})

/** The keys the proof must be signed with, from addresses that the settings allow. */
export async function fetchKeys(
  expected: Expected,
  idToken: string,
  send: typeof fetch,
): Promise<Keys | undefined> {
  // The keys and the program to check them with come at the same time.
  const checking = signatures()
  const signer = expected.signer ?? (await checking)?.claimedIssuer(idToken)
  if (signer === undefined || allowedAddress(expected.issuer, signer) === undefined) return undefined
  const address = expected.keys ?? (await keysAddress(expected.issuer, signer, send))
  if (address === undefined) return undefined
  const answer = await fetchJson(address, send)
  const parsed = KeySet.safeParse(answer.ok ? answer.json : undefined)
  return answer.ok && parsed.success ? { set: parsed.data, signer, date: answer.date } : undefined
}

async function keysAddress(issuer: Issuer, signer: string, send: typeof fetch): Promise<string | undefined> {
  const answer = await fetchJson(`${signer.replace(/\/$/, '')}/.well-known/openid-configuration`, send)
  const parsed = OpenId.safeParse(answer.ok ? answer.json : undefined)
  if (!parsed.success || parsed.data.issuer !== signer) return undefined
  return allowedAddress(issuer, parsed.data.jwks_uri)
}

/** Undefined unless signature, issuer, audience, expiry and nonce all hold. */
export async function verifyIdToken(
  idToken: string,
  expected: Expected,
  { set, signer, date }: Keys,
  wall: number,
): Promise<Proven | undefined> {
  const checking = await signatures()
  // This computer's clock may be days off; the answer that brought the keys says what time it is there.
  const heard = Date.parse(date ?? '')
  const at = new Date(Number.isNaN(heard) ? wall : heard)
  const payload = await checking?.signedPayload(idToken, set, {
    issuer: signer,
    audience: expected.clientId,
    at,
  })
  return payload && proven(payload, expected)
}

/** Undefined when it cannot be loaded: then nothing is proven. */
async function signatures() {
  return import('./signature.ts').catch(() => undefined)
}

function proven(payload: JWTPayload, { clientId, nonce }: Expected): Proven | undefined {
  const claims = Claims.safeParse(payload)
  if (!claims.success) return undefined
  const { fhirUser, name, iat, azp } = claims.data
  // Older record systems do not send it back; one that does must send ours.
  if (claims.data.nonce !== undefined && claims.data.nonce !== nonce) return undefined
  if (Array.isArray(payload.aud) && payload.aud.length > 1 && azp !== clientId) return undefined
  return {
    issuedAt: iat * 1000,
    ...(fhirUser !== undefined && { fhirUser }),
    ...(name !== undefined && { name }),
  }
}
