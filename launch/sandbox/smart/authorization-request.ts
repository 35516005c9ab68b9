import type { RegisteredClient } from './clients.ts'
import { listedScopes } from './granted-scopes.ts'
import type { Parameters } from './parameters.ts'

/** A request for a code that is in order. Who signs in, and for whom, is still open without `launch`. */
export interface AuthorizationRequest {
  client: RegisteredClient
  redirectUri: string
  state: string
  scopes: readonly string[]
  challenge: string
  launch?: string
  nonce?: string
}

export type Checked =
  | { ok: true; request: AuthorizationRequest }
  /** Shown to the person here. Sending them on could hand them to a stranger. */
  | { ok: false; show: string }
  /** Told to the app at its registered address. */
  | { ok: false; redirectUri: string; state?: string; error: OauthError }

export interface OauthError {
  error:
    | 'invalid_request'
    | 'invalid_scope'
    | 'unsupported_response_type'
    | 'access_denied'
    | 'invalid_grant'
    | 'invalid_client'
    | 'unsupported_grant_type'
  error_description: string
}

export function checkAuthorizationRequest(
  { parameters, repeated }: { parameters: Parameters; repeated?: string },
  clients: readonly RegisteredClient[],
  fhirBase: string,
): Checked {
  const client = clients.find(({ id }) => id === parameters.get('client_id'))
  if (!client) {
    return { ok: false, show: 'No app is registered under this client_id. Check the client id in the app.' }
  }
  const redirectUri = client.redirectUris.find((uri) => uri === parameters.get('redirect_uri'))
  if (redirectUri === undefined) {
    const registered = client.redirectUris.join(', ')
    return {
      ok: false,
      show: `The redirect_uri is not one of those registered for this app, letter by letter: ${registered}`,
    }
  }
  const state = parameters.get('state')
  const error = firstError(parameters, repeated, fhirBase)
  if (error || !state) {
    return {
      ok: false,
      redirectUri,
      ...(state ? { state } : {}),
      error: error ?? invalid('Send a state that nobody can guess.'),
    }
  }
  const [launch, nonce] = [parameters.get('launch'), parameters.get('nonce')]
  return {
    ok: true,
    request: {
      client,
      redirectUri,
      state,
      scopes: listedScopes(parameters.get('scope') ?? ''),
      challenge: parameters.get('code_challenge') ?? '',
      ...(launch === undefined ? {} : { launch }),
      ...(nonce === undefined ? {} : { nonce }),
    },
  }
}

function firstError(
  parameters: Parameters,
  repeated: string | undefined,
  fhirBase: string,
): OauthError | undefined {
  if (repeated !== undefined) return invalid(`${repeated} came more than once. Send it once.`)
  if (parameters.get('response_type') !== 'code') {
    return { error: 'unsupported_response_type', error_description: 'Ask with response_type=code.' }
  }
  if (parameters.get('aud')?.replace(/\/$/, '') !== fhirBase) {
    return invalid(`aud must be the FHIR base this server stands before: ${fhirBase}`)
  }
  if (parameters.get('code_challenge_method') !== 'S256')
    return invalid('Use PKCE: code_challenge_method=S256.')
  if (!/^[A-Za-z0-9_-]{43}$/.test(parameters.get('code_challenge') ?? '')) {
    return invalid('Use PKCE: code_challenge is the SHA-256 of the verifier in base64url, 43 characters.')
  }
  const scopes = listedScopes(parameters.get('scope') ?? '')
  if (scopes.length === 0)
    return { error: 'invalid_scope', error_description: 'Send the scopes the app needs.' }
  if (parameters.has('launch') && !scopes.includes('launch')) {
    return { error: 'invalid_scope', error_description: 'A launch from a chart needs the scope launch.' }
  }
  return undefined
}

function invalid(error_description: string): OauthError {
  return { error: 'invalid_request', error_description }
}
