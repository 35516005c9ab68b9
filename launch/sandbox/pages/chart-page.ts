import { html } from 'hono/html'
import { careNoteCard, chartCards } from './chart-cards.ts'
import type { ChartView } from './chart-reading.ts'
import { reviewAddress } from './chart-tables.ts'
import { page, type Html } from './page.ts'
import { patientBanner, tabs } from './patient-banner.ts'
import type { PageSession } from './session.ts'

export function chartPage(chart: ChartView, session: PageSession): Html {
  const { person, visits, careNotes } = chart
  const review = reviewAddress(person.id, visits.newest[0]?.id)
  const content = html`<h1>Chart</h1>
    ${person.deceased ? html`<p class="card">This patient has died.</p>` : ''}
    <p><a class="button" href="${review}">Open Wellbeing review</a></p>
    ${careNoteCard(careNotes)} ${chartCards(chart, { mine: false })}`
  return page({
    title: 'Chart',
    content,
    session,
    above: html`${patientBanner(person)}${tabs(person.id, { address: review })}`,
  })
}
