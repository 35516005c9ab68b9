import { Hono } from 'hono'
import type { RecordSystem } from '../record-system.ts'
import { seesEverything } from '../store/sight.ts'
import { userById } from '../users.ts'
import { readPeople } from './chart-reading.ts'
import { formText } from './form-text.ts'
import { notFoundPage } from './page.ts'
import { offsetIn } from './pager.ts'
import { peopleOnAPage, peoplePage } from './people-page.ts'
import { sessionIn, sightIn, signIn, signOut } from './session.ts'
import { signInPage, whosePortalPage } from './sign-in-page.ts'

const mostPortals = 1000

/** `/`: who is signing in, and then the charts they may open. */
export function signInRoutes({ repository }: RecordSystem, now: () => number): Hono {
  return new Hono()
    .get('/', (c) => {
      const session = sessionIn(c)
      if (!session) return c.html(signInPage())
      if (session.record !== undefined) return c.redirect(`/chart/${session.record}`)
      const name = (c.req.query('name') ?? '').trim()
      const offset = offsetIn(c.req.query('offset'))
      const wanted = { name, offset, count: peopleOnAPage, now: now() }
      const view = readPeople(repository, sightIn(session), wanted)
      return c.html(peoplePage({ view, name, offset, session }))
    })
    .post('/sign-in', async (c) => {
      const form = await c.req.formData()
      const user = userById(formText(form, 'user') ?? '')
      if (!user) return c.html(notFoundPage('There is no such user here.'), 404)
      const record = formText(form, 'record')
      if (user.patientSide && record === undefined) {
        // This page is the sandbox's, not the portal's: nobody has signed in yet.
        const wanted = { name: '', offset: 0, count: mostPortals, now: now() }
        return c.html(whosePortalPage(readPeople(repository, seesEverything, wanted).people))
      }
      signIn(c, user.patientSide && record !== undefined ? { user, record } : { user })
      return c.redirect('/', 303)
    })
    .post('/sign-out', (c) => {
      signOut(c)
      return c.redirect('/', 303)
    })
}
