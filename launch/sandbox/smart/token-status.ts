import { Hono } from 'hono'
import { formOf } from './parameters.ts'
import type { Issuing } from './token-response.ts'

/** `/auth/introspect` (RFC 7662) and `/auth/revoke` (RFC 7009). */
export function tokenStatusRoutes({ at, issued }: Issuing): Hono {
  return new Hono()
    .post('/auth/introspect', async (c) => {
      const token = (await formOf(c.req.raw)).get('token') ?? ''
      const grant = issued.accessTokens.find(token)
      c.header('Cache-Control', 'no-store')
      if (!grant) return c.json({ active: false })
      const { client, scopes, context } = grant
      return c.json({
        active: true,
        scope: scopes.join(' '),
        client_id: client,
        exp: Math.floor((issued.accessTokens.endOf(token) ?? 0) / 1000),
        iss: at.origin,
        sub: context.user.id,
        fhirUser: `${at.fhirBase}/${context.fhirUser}`,
        ...(context.patient === undefined ? {} : { patient: context.patient }),
        ...(context.encounter === undefined ? {} : { encounter: context.encounter }),
      })
    })
    .post('/auth/revoke', async (c) => {
      const token = (await formOf(c.req.raw)).get('token') ?? ''
      const grant = issued.accessTokens.find(token) ?? issued.refreshTokens.find(token)
      if (grant) issued.endFamily(grant.family)
      // The answer is the same for a token that never was: it tells nobody which ones exist.
      return c.body(null, 200)
    })
}
