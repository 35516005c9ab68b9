import { Hono } from 'hono'
import * as z from 'zod'
import type { FaultSwitches } from '../faults/switches.ts'
import { faultRoutes } from './fault-routes.ts'
import { launchRoutes, type Launching } from './launch-routes.ts'
import { readBody } from './read-body.ts'
import type { RequestJournal } from './request-log.ts'
import { steeredFromHere } from './same-site.ts'

export interface Steering extends Launching {
  faults: FaultSwitches
  requests: RequestJournal
  /** Everything as at the start. */
  reset: () => Promise<void>
}

const Nothing = z.strictObject({})

/** `/sandbox/...`: what a program that drives the record system from outside may rely on. */
export function contract(steering: Steering): Hono {
  const { requests } = steering
  const app = new Hono()
  app.use('/sandbox/*', steeredFromHere)
  return app
    .route('/', launchRoutes(steering))
    .route('/', faultRoutes(steering.faults))
    .post('/sandbox/reset', async (c) => {
      const body = await readBody(c.req.raw, Nothing)
      if (!body.ok) return c.json({ error: body.text }, 400)
      await steering.reset()
      return c.json({ reset: true })
    })
    .get('/sandbox/requests', (c) => c.json(requests.all()))
    .delete('/sandbox/requests', (c) => {
      requests.clear()
      return c.json([])
    })
    .all('/sandbox/*', (c) =>
      c.json({ error: 'There is nothing at this address. See the README for the contract.' }, 404),
    )
}
