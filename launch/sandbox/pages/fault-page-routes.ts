import { Hono } from 'hono'
import type { RecordSystem } from '../record-system.ts'
import { longestWait } from '../faults/fault.ts'
import { faultPage, settingIn } from './fault-page.ts'
import { messagePage } from './page.ts'
import { sessionIn } from './session.ts'

/** The switches for what can go wrong, for a person; `/sandbox/faults` is the same for a program. */
export function faultPageRoutes({ faults, reset }: RecordSystem): Hono {
  return new Hono()
    .get('/faults', (c) => c.html(faultPage(faults.active(), sessionIn(c))))
    .post('/faults', async (c) => {
      const setting = settingIn(await c.req.formData())
      if (!setting) {
        const why = `Choose a fault. Give whole numbers, or nothing; milliseconds up to ${longestWait}.`
        return c.html(messagePage('Nothing was switched on', why, sessionIn(c)), 400)
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
