import { Hono } from 'hono'
import { cors } from 'hono/cors'
import { authorizeRoutes, type Authorizing } from './authorize.ts'
import { openidConfiguration, smartConfiguration } from './discovery.ts'
import { tokenRoutes } from './token.ts'
import { tokenStatusRoutes } from './token-status.ts'

const smartPath = '/fhir/.well-known/smart-configuration'
const openidPath = '/.well-known/openid-configuration'
const readByPages = [smartPath, openidPath, '/auth/jwks', '/auth/token', '/auth/revoke']

/** SMART App Launch 2.2: discovery, sign-in, tokens. What an app in a browser fetches has CORS; sign-in pages do not. */
export function authorizationServer(authorizing: Authorizing): Hono {
  const { at, key } = authorizing
  const app = new Hono()
  for (const path of readByPages) app.use(path, cors())
  return app
    .get(smartPath, (c) => c.json(smartConfiguration(at)))
    .get(openidPath, (c) => c.json(openidConfiguration(at, key)))
    .get('/auth/jwks', (c) => c.json({ keys: [key.publicJwk] }))
    .route('/', authorizeRoutes(authorizing))
    .route('/', tokenRoutes(authorizing))
    .route('/', tokenStatusRoutes(authorizing))
}
