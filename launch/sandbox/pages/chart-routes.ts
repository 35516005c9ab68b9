import { Hono, type Context } from 'hono'
import type { RecordSystem } from '../record-system.ts'
import { chartListPage, entriesOnAPage } from './chart-list-page.ts'
import { listNamed } from './chart-lists.ts'
import { chartPage } from './chart-page.ts'
import { readChartList, readChartView } from './chart-reading.ts'
import { notFoundPage } from './page.ts'
import { offsetIn } from './pager.ts'
import { portalPage } from './portal-page.ts'
import { reviewPage, teamReviewPage } from './review-page.ts'
import { sessionIn, sightIn, type PageSession } from './session.ts'

const noChart = 'There is no such chart, or you may not see it.'

/** One patient's chart, and the app in a frame of it. */
export function chartRoutes(system: RecordSystem, now: () => number): Hono {
  const chartFor = (c: Context, session: PageSession) =>
    readChartView(system.repository, sightIn(session), c.req.param('id') ?? '', now())

  return new Hono()
    .get('/chart/:id', (c) => {
      const session = sessionIn(c)
      if (!session) return c.redirect('/')
      const chart = chartFor(c, session)
      if (!chart) return c.html(notFoundPage(noChart, session), 404)
      return c.html(session.user.patientSide ? portalPage(chart, session) : chartPage(chart, session))
    })
    .get('/chart/:id/all/:list', (c) => {
      const session = sessionIn(c)
      if (!session) return c.redirect('/')
      const name = listNamed(c.req.param('list'))
      const offset = offsetIn(c.req.query('offset'))
      const list =
        name &&
        readChartList(system.repository, sightIn(session), c.req.param('id'), {
          name,
          offset,
          count: entriesOnAPage,
          now: now(),
        })
      return list ? c.html(chartListPage(list, session)) : c.html(notFoundPage(noChart, session), 404)
    })
    .get('/chart/:id/app', (c) => {
      const session = sessionIn(c)
      if (!session) return c.redirect('/')
      const chart = chartFor(c, session)
      if (!chart) return c.html(notFoundPage(noChart, session), 404)
      return c.html(reviewPage(chart.person, new URL(c.req.url).searchParams, session))
    })
    .get('/chart/:id/app/launch', (c) => {
      const session = sessionIn(c)
      if (!session || !chartFor(c, session)) return c.html(notFoundPage(noChart, session), 404)
      return launch(c, system, session, c.req.param('id'))
    })
    .get('/team', (c) => {
      const session = sessionIn(c)
      return session ? c.html(teamReviewPage(session)) : c.redirect('/')
    })
    .get('/team/launch', (c) => {
      const session = sessionIn(c)
      return session ? launch(c, system, session) : c.html(notFoundPage(noChart), 404)
    })
}

/** `at=127.0.0.1` takes the app from there: for the browser that is another site, as it is in a hospital. */
async function launch(c: Context, system: RecordSystem, { user }: PageSession, patient?: string) {
  const host = c.req.query('at') ?? 'localhost'
  const origin = system.appOrigins.find((one) => new URL(one).hostname === host)
  const wanted = {
    user: user.id,
    patient,
    encounter: c.req.query('encounter'),
    // In a frame the page round the app already says whose record it is.
    needPatientBanner: c.req.query('tab') !== undefined,
  }
  const launched = await system.launchUrl(wanted, origin)
  if (!launched.ok) return c.html(notFoundPage(launched.text), launched.status)
  return c.redirect(launched.url)
}
