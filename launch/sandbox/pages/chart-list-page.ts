import { html } from 'hono/html'
import { listTitle } from './chart-cards.ts'
import type { ChartListView } from './chart-reading.ts'
import { entryTable, reviewAddress, visitsAtHome, visitTable } from './chart-tables.ts'
import { page, type Html } from './page.ts'
import { pager } from './pager.ts'
import { patientBanner, tabs } from './patient-banner.ts'
import type { PageSession } from './session.ts'

export const entriesOnAPage = 100

/** Everything of one list, page by page. */
export function chartListPage(view: ChartListView, session: PageSession): Html {
  const { person, name, offset, total } = view
  const mine = session.user.patientSide
  const title = listTitle(name, mine)
  const shown = view.visits?.length ?? view.entries.length
  const content = html`<h1>${title}</h1>
    <p><a href="/chart/${person.id}">${mine ? 'Back to my record' : 'Back to the chart'}</a></p>
    <section class="card">
      <p class="quiet">${shown === 0 ? 'None here' : `${offset + 1} to ${offset + shown}`} of ${total}</p>
      ${tableOf(view, mine)}
    </section>
    ${pager({
      total,
      offset,
      onAPage: entriesOnAPage,
      addressAt: (to) => `/chart/${person.id}/all/${name}?offset=${to}`,
    })}`
  const way = mine ? '' : tabs(person.id, { address: reviewAddress(person.id, undefined) })
  return page({ title, content, session, above: html`${patientBanner(person)}${way}` })
}

function tableOf({ person, name, visits, entries }: ChartListView, mine: boolean): Html {
  if (!visits) return entryTable(entries, { types: name === 'forms' })
  return mine ? visitsAtHome(visits) : visitTable(person.id, visits)
}
