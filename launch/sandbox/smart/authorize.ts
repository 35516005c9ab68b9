import { Hono, type Context } from 'hono'
import {
  checkAuthorizationRequest,
  type AuthorizationRequest,
  type OauthError,
} from './authorization-request.ts'
import type { RegisteredClient } from './clients.ts'
import { expiring, type Expiring } from './expiring.ts'
import type { LaunchContext } from './grant.ts'
import { grantedScopes } from './granted-scopes.ts'
import { openContext } from './open-context.ts'
import { formOf, readParameters } from './parameters.ts'
import type { People } from './people.ts'
import { choosePatientPage, chooseUserPage, refusalPage } from './sign-in-pages.ts'
import type { Issuing } from './token-response.ts'

export interface Authorizing extends Issuing {
  clients: readonly RegisteredClient[]
  people: People
}

/** A launch from outside a chart that waits for the person's choices. */
interface Waiting {
  request: AuthorizationRequest
  user?: string
}

const codeLifetime = 60_000
const waitingLifetime = 600_000

/** `/auth/authorize`, and `/auth/sign-in` where a launch from outside a chart asks who it is and for whom. */
export function authorizeRoutes(authorizing: Authorizing): Hono {
  const waiting = expiring<Waiting>(authorizing.now)
  return new Hono()
    .get('/auth/authorize', (c) => authorize(c, authorizing, waiting, new URL(c.req.url).searchParams))
    .post('/auth/authorize', async (c) => authorize(c, authorizing, waiting, await formOf(c.req.raw)))
    .post('/auth/sign-in', async (c) => signIn(c, authorizing, waiting, await formOf(c.req.raw)))
}

function authorize(
  c: Context,
  authorizing: Authorizing,
  waiting: Expiring<Waiting>,
  sent: URLSearchParams,
): Response | Promise<Response> {
  const { at, clients, issued } = authorizing
  const checked = checkAuthorizationRequest(readParameters(sent), clients, at.fhirBase)
  if (!checked.ok && 'show' in checked) return showPage(c, authorizing, refusalPage(checked.show), 400)
  if (!checked.ok) return sendBack(c, checked.redirectUri, { ...checked.error, state: checked.state })

  const { request } = checked
  if (request.launch === undefined) {
    return showPage(c, authorizing, chooseUserPage(waiting.keep({ request }, waitingLifetime)))
  }
  const context = issued.launches.take(request.launch)
  if (context) return giveCode(c, authorizing, request, context)
  return refuse(c, request, 'This launch is unknown, used or too old. Open the app from the chart again.')
}

async function signIn(
  c: Context,
  authorizing: Authorizing,
  waiting: Expiring<Waiting>,
  answer: URLSearchParams,
): Promise<Response> {
  const waited = waiting.take(answer.get('request') ?? '')
  if (!waited) {
    const text = 'This sign-in took too long or is already finished. Start again from the app.'
    return showPage(c, authorizing, refusalPage(text), 400)
  }
  const { request } = waited
  if (answer.has('cancel')) {
    const error_description = 'The person who was to sign in chose to cancel.'
    return sendBack(c, request.redirectUri, {
      error: 'access_denied',
      error_description,
      state: request.state,
    })
  }
  const user = waited.user ?? answer.get('user') ?? ''
  const patient = answer.get('patient') ?? undefined
  if (patient === undefined && (request.scopes.includes('launch/patient') || user === 'portal')) {
    const key = waiting.keep({ request, user }, waitingLifetime)
    return showPage(c, authorizing, choosePatientPage(key, await authorizing.people.patients()))
  }
  const opened = await openContext({ user, patient }, authorizing.people)
  return opened.ok ? giveCode(c, authorizing, request, opened.context) : refuse(c, request, opened.text)
}

function giveCode(
  c: Context,
  { issued }: Authorizing,
  request: AuthorizationRequest,
  context: LaunchContext,
): Response {
  const { client, redirectUri, challenge, nonce, state, launch } = request
  const scopes = grantedScopes(request.scopes, context, {
    levels: client.levels,
    launched: launch !== undefined,
  })
  if (scopes.length === 0) {
    const error_description = 'None of the scopes can be granted in this context.'
    return sendBack(c, redirectUri, { error: 'invalid_scope', error_description, state })
  }
  const family = crypto.randomUUID()
  const grant = { client: client.id, scopes, context, family, ...(nonce === undefined ? {} : { nonce }) }
  const code = issued.codes.keep({ grant, redirectUri, challenge }, codeLifetime)
  return sendBack(c, redirectUri, { code, state })
}

function refuse(
  c: Context,
  { redirectUri, state }: AuthorizationRequest,
  error_description: string,
): Response {
  return sendBack(c, redirectUri, { error: 'invalid_request', error_description, state })
}

type Answer = ({ code: string } | OauthError) & { state: string | undefined }

function sendBack(c: Context, redirectUri: string, answer: Answer): Response {
  const url = new URL(redirectUri)
  for (const [name, value] of Object.entries(answer)) if (value) url.searchParams.set(name, value)
  c.header('Cache-Control', 'no-store')
  c.header('Referrer-Policy', 'no-referrer')
  return c.redirect(url.href, 303)
}

function showPage(
  c: Context,
  { clients }: Authorizing,
  content: ReturnType<typeof refusalPage>,
  status: 200 | 400 = 200,
): Response | Promise<Response> {
  // A browser also checks where the answer to a form redirects to: back to the app.
  const apps = new Set(clients.flatMap(({ redirectUris }) => redirectUris.map((uri) => new URL(uri).origin)))
  const policy =
    "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; frame-ancestors 'self'"
  c.header('Content-Security-Policy', `${policy}; form-action 'self' ${[...apps].join(' ')}`)
  c.header('Cache-Control', 'no-store')
  c.header('Referrer-Policy', 'no-referrer')
  c.header('X-Content-Type-Options', 'nosniff')
  return c.html(content, status)
}
