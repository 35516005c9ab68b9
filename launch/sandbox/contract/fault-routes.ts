import { Hono } from 'hono'
import * as z from 'zod'
import { catalogue } from '../faults/catalogue.ts'
import { longestWait, methods, type Setting } from '../faults/fault.ts'
import type { FaultSwitches } from '../faults/switches.ts'
import { readBody } from './read-body.ts'

const names = [...catalogue.keys()]

const FaultBody = z.strictObject({
  fault: z.enum(['none', ...names], `must be none, or one of: ${names.join(', ')}`),
  method: z.enum(methods, `must be one of: ${methods.join(', ')}`).optional(),
  type: z.string('must be a resource type, Bundle or metadata').min(1).optional(),
  after: z.int('must be a whole number').min(0, 'must be 0 or more').optional(),
  times: z.int('must be a whole number').positive('must be at least 1').optional(),
  milliseconds: z.int('must be a whole number').min(0).max(longestWait).optional(),
})

/** `/sandbox/faults`: GET lists them, POST switches one on, `{"fault":"none"}` or DELETE switches all off. */
export function faultRoutes(faults: FaultSwitches): Hono {
  const state = () => ({
    active: faults.active(),
    faults: [...catalogue].map(([name, { says }]) => ({ name, says })),
  })
  return new Hono()
    .get('/sandbox/faults', (c) => c.json(state()))
    .post('/sandbox/faults', async (c) => {
      const body = await readBody(c.req.raw, FaultBody)
      if (!body.ok) return c.json({ error: body.text }, 400)
      if (body.value.fault === 'none') faults.switchOff()
      else faults.switchOn(settingOf(body.value))
      return c.json({ active: faults.active() })
    })
    .delete('/sandbox/faults', (c) => {
      faults.switchOff()
      return c.json({ active: faults.active() })
    })
}

function settingOf({ fault, method, type, after, times, milliseconds }: z.infer<typeof FaultBody>): Setting {
  return {
    fault,
    ...(method === undefined ? {} : { method }),
    ...(type === undefined ? {} : { type }),
    ...(after === undefined ? {} : { after }),
    ...(times === undefined ? {} : { times }),
    ...(milliseconds === undefined ? {} : { milliseconds }),
  }
}
