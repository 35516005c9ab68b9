import type { Authenticate } from '../rest/access.ts'
import { accessOf } from './access-of.ts'
import type { Issued } from './issued.ts'

/** Who makes a request, from its bearer token. */
export function authenticator({ accessTokens }: Issued): Authenticate {
  return async (request) => {
    const [, token] = /^Bearer ([\w.~+/-]+=*)$/i.exec(request.headers.get('authorization') ?? '') ?? []
    if (token === undefined) return { status: 401, text: 'Send an access token: Authorization: Bearer …' }
    const grant = accessTokens.find(token)
    if (!grant) {
      return {
        status: 401,
        text: 'This access token is unknown, too old or revoked. Refresh it, or sign in again.',
      }
    }
    return accessOf(grant)
  }
}
