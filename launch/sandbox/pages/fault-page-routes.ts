import { Hono } from 'hono'
import type { RecordSystem } from '../record-system.ts'
import { faultPage, settingIn } from './fault-page.ts'
import { notFoundPage } from './page.ts'
import { sessionIn } from './session.ts'

/** The switches for what can go wrong, for a person; `/sandbox/faults` is the same for a program. */
export function faultPageRoutes({ faults, reset }: RecordSystem): Hono {
  return new Hono()
    .get('/faults', (c) => c.html(faultPage(faults.active(), sessionIn(c))))
    .post('/faults', async (c) => {
      const setting = settingIn(await c.req.formData())
      if (!setting) {
        const why = 'Choose a fault, and for how often a whole number or nothing.'
        return c.html(notFoundPage(why, sessionIn(c)), 400)
      }
      faults.switchOn(setting)
      return c.redirect('/faults', 303)
    })
    .post('/faults/off', (c) => {
      faults.switchOff()
      return c.redirect('/faults', 303)
    })
    .post('/reset', async (c) => {
      await reset()
      return c.redirect('/', 303)
    })
}
