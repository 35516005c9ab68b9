import { html } from 'hono/html'
import { page, type Html } from './page.ts'
import { patientBanner, tabs } from './patient-banner.ts'
import type { PersonLine } from './person-line.ts'
import type { PageSession } from './session.ts'

/** The app in a frame of the chart, over the whole width. `query` names the encounter, and where the app is taken from. */
export function reviewPage(person: PersonLine, query: URLSearchParams, session: PageSession): Html {
  const at = `/chart/${person.id}/app`
  const text = query.toString()
  const inTab = new URLSearchParams([...query, ['tab', 'yes']]).toString()
  const review = { address: `${at}?${text}`, newTab: `${at}/launch?${inTab}` }
  return page({
    title: 'Wellbeing review',
    session,
    framing: true,
    above: html`${patientBanner(person)}${tabs(person.id, review)}`,
    content: frame(`${at}/launch?${text}`),
  })
}

export function teamReviewPage(session: PageSession): Html {
  return page({ title: 'Wellbeing review', session, framing: true, content: frame('/team/launch') })
}

/** The frame asks this server for a launch each time it loads: a launch works once. */
function frame(address: string): Html {
  return html`<iframe src="${address}" title="Wellbeing review"></iframe>`
}
