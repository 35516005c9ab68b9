import { Hono } from 'hono'
import * as z from 'zod'
import { grantedScopes, listedScopes } from '../smart/granted-scopes.ts'
import type { Authorizing } from '../smart/authorize.ts'
import { openContext, type Wanted } from '../smart/open-context.ts'
import { tokenResponse } from '../smart/token-response.ts'
import { readBody } from './read-body.ts'

const id = z.string('must be a text, the id alone').regex(/^[A-Za-z0-9\-.]{1,64}$/, 'must be a FHIR id')

export interface Launching extends Authorizing {
  /** Where the app is served; the first one unless a launch names another. */
  appOrigins: readonly string[]
}

export type Launched = { ok: true; url: string } | { ok: false; status: 400 | 404; text: string }

/** The app's launch URL for someone who is already signed in. It works once. */
export async function launchUrl(
  { at, issued, people, appOrigins }: Launching,
  wanted: Wanted,
  appOrigin = appOrigins[0] ?? '',
): Promise<Launched> {
  const opened = await openContext(wanted, people)
  if (!opened.ok) return opened
  const url = new URL('/launch.html', appOrigin)
  url.searchParams.set('iss', at.fhirBase)
  url.searchParams.set('launch', issued.launches.keep(opened.context, launchLifetime))
  return { ok: true, url: url.href }
}

const launchLifetime = 600_000

/** `POST /sandbox/launch` and `POST /sandbox/token`. */
export function launchRoutes(launching: Launching): Hono {
  const LaunchBody = z.strictObject({
    patient: id.optional(),
    encounter: id.optional(),
    user: z.string('must be the id of a user').default('clinician'),
    intent: z.string('must be a text').optional(),
    appOrigin: z.enum(launching.appOrigins, `must be one of: ${launching.appOrigins.join(', ')}`).optional(),
  })
  const TokenBody = z.strictObject({
    user: z.string('must be the id of a user'),
    patient: id.optional(),
    encounter: id.optional(),
    scope: z.string('must be the scopes, with spaces between them'),
  })

  return new Hono()
    .post('/sandbox/launch', async (c) => {
      const body = await readBody(c.req.raw, LaunchBody)
      if (!body.ok) return c.json({ error: body.text }, 400)
      const launched = await launchUrl(launching, body.value, body.value.appOrigin)
      return launched.ok ? c.json({ url: launched.url }) : c.json({ error: launched.text }, launched.status)
    })
    .post('/sandbox/token', async (c) => {
      const body = await readBody(c.req.raw, TokenBody)
      if (!body.ok) return c.json({ error: body.text }, 400)
      const opened = await openContext(body.value, launching.people)
      if (!opened.ok) return c.json({ error: opened.text }, opened.status)

      const asked = listedScopes(body.value.scope)
      const scopes = grantedScopes(asked, opened.context, { levels: ['patient', 'user'], launched: false })
      if (scopes.length === 0) return c.json({ error: noScope }, 400)
      const grant = { client: 'sandbox', scopes, context: opened.context, family: crypto.randomUUID() }
      return c.json(await tokenResponse(launching, grant, { firstTime: true }))
    })
}

const noScope =
  'None of these scopes can be granted. patient/ scopes need a patient; user/ scopes are for staff; see /fhir/.well-known/smart-configuration.'
