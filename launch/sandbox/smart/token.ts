import { createHash } from 'node:crypto'
import { Hono } from 'hono'
import type { OauthError } from './authorization-request.ts'
import { listedScopes } from './granted-scopes.ts'
import { formOf, readParameters, type Parameters } from './parameters.ts'
import { tokenResponse, type Issuing, type TokenResponse } from './token-response.ts'

/** `/auth/token`: a code for tokens, a refresh token for new ones. */
export function tokenRoutes(issuing: Issuing): Hono {
  return new Hono().post('/auth/token', async (c) => {
    const { parameters, repeated } = readParameters(await formOf(c.req.raw))
    const answer = repeated
      ? refused('invalid_request', `${repeated} came more than once. Send it once.`)
      : await exchange(parameters, issuing)
    c.header('Cache-Control', 'no-store')
    c.header('Pragma', 'no-cache')
    return c.json(answer, 'error' in answer ? 400 : 200)
  })
}

function exchange(parameters: Parameters, issuing: Issuing): Promise<TokenResponse> | OauthError {
  const type = parameters.get('grant_type')
  if (type === 'authorization_code') return redeemCode(parameters, issuing)
  if (type === 'refresh_token') return refresh(parameters, issuing)
  return refused('unsupported_grant_type', 'Use grant_type authorization_code or refresh_token.')
}

function redeemCode(parameters: Parameters, issuing: Issuing): Promise<TokenResponse> | OauthError {
  const { issued } = issuing
  const code = parameters.get('code') ?? ''
  const found = issued.codes.take(code)
  if (!found) {
    endSpent(code, issuing)
    return refused('invalid_grant', 'This code is unknown, used or too old. Sign in again.')
  }
  const { grant, redirectUri, challenge } = found
  issued.spent.set(code, grant.family)
  if (parameters.get('client_id') !== grant.client) {
    return refused('invalid_client', 'Send the client_id of the app that asked for the code.')
  }
  if (parameters.get('redirect_uri') !== redirectUri) {
    return refused('invalid_grant', 'Send the redirect_uri that the code was asked with, letter by letter.')
  }
  if (sha256(parameters.get('code_verifier') ?? '') !== challenge) {
    return refused(
      'invalid_grant',
      'The code_verifier does not fit the code_challenge the code was asked with.',
    )
  }
  return tokenResponse(issuing, grant, { firstTime: true })
}

function refresh(parameters: Parameters, issuing: Issuing): Promise<TokenResponse> | OauthError {
  const { issued } = issuing
  const token = parameters.get('refresh_token') ?? ''
  const grant = issued.refreshTokens.find(token)
  if (!grant) {
    endSpent(token, issuing)
    return refused('invalid_grant', 'This refresh token is unknown, used or too old. Sign in again.')
  }
  if (parameters.get('client_id') !== grant.client) {
    return refused('invalid_client', 'Send the client_id of the app that signed in.')
  }
  const scopes = listedScopes(parameters.get('scope') ?? grant.scopes.join(' '))
  if (scopes.length === 0 || scopes.some((scope) => !grant.scopes.includes(scope))) {
    return refused(
      'invalid_scope',
      'A refresh can ask for scopes that were granted at sign-in, and no others.',
    )
  }
  issued.refreshTokens.take(token)
  issued.spent.set(token, grant.family)
  return tokenResponse(issuing, grant, { scopes, firstTime: false })
}

/** A code or refresh token used twice was copied: whoever holds the tokens that came of it loses them. */
function endSpent(key: string, { issued }: Issuing): void {
  const family = issued.spent.get(key)
  if (family !== undefined) issued.endFamily(family)
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('base64url')
}

function refused(error: OauthError['error'], error_description: string): OauthError {
  return { error, error_description }
}
