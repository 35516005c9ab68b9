import type { Addresses } from './addresses.ts'
import type { Grant } from './grant.ts'
import type { Issued } from './issued.ts'
import type { SigningKey } from './signing-key.ts'

export interface TokenResponse {
  access_token: string
  token_type: 'Bearer'
  expires_in: number
  scope: string
  need_patient_banner: boolean
  patient?: string
  encounter?: string
  intent?: string
  refresh_token?: string
  id_token?: string
}

/** What giving out tokens needs. */
export interface Issuing {
  at: Addresses
  issued: Issued
  key: SigningKey
  lifetimeSeconds: number
  /** Milliseconds since 1970. */
  now: () => number
}

/** An app reads it once, on arrival. */
const idTokenSeconds = 300
const onlineLifetime = 12 * 3_600_000
const offlineLifetime = 90 * 86_400_000

/** `scopes`: fewer than the grant holds, when a refresh asks for fewer. */
export async function tokenResponse(
  { at, issued, key, lifetimeSeconds, now }: Issuing,
  grant: Grant,
  { scopes = grant.scopes, firstTime }: { scopes?: readonly string[]; firstTime: boolean },
): Promise<TokenResponse> {
  const { patient, encounter, intent, needPatientBanner } = grant.context
  const response: TokenResponse = {
    access_token: issued.accessTokens.keep({ ...grant, scopes }, lifetimeSeconds * 1000),
    token_type: 'Bearer',
    expires_in: lifetimeSeconds,
    scope: scopes.join(' '),
    need_patient_banner: needPatientBanner,
    ...(patient === undefined ? {} : { patient }),
    ...(encounter === undefined ? {} : { encounter }),
    ...(intent === undefined ? {} : { intent }),
  }
  const refreshLifetime = lifetimeOfRefresh(grant.scopes)
  if (refreshLifetime > 0) response.refresh_token = issued.refreshTokens.keep(grant, refreshLifetime)
  if (firstTime && scopes.includes('openid')) {
    response.id_token = await key.sign(claims(at, grant, Math.floor(now() / 1000)))
  }
  return response
}

function lifetimeOfRefresh(scopes: readonly string[]): number {
  if (scopes.includes('offline_access')) return offlineLifetime
  return scopes.includes('online_access') ? onlineLifetime : 0
}

function claims(at: Addresses, { client, scopes, context, nonce }: Grant, issuedAt: number) {
  return {
    iss: at.origin,
    sub: context.user.id,
    aud: client,
    iat: issuedAt,
    exp: issuedAt + idTokenSeconds,
    name: context.user.name,
    ...(scopes.includes('fhirUser') ? { fhirUser: `${at.fhirBase}/${context.fhirUser}` } : {}),
    ...(nonce === undefined ? {} : { nonce }),
  }
}
