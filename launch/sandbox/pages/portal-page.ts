import { html } from 'hono/html'
import { careNoteCard, chartCards } from './chart-cards.ts'
import type { ChartView } from './chart-reading.ts'
import { reviewAddress } from './chart-tables.ts'
import { page, type Html } from './page.ts'
import { patientBanner } from './patient-banner.ts'
import type { PageSession } from './session.ts'

/** What the patient, or a relative with access, sees: what the FHIR API gives the portal user, and nothing else. */
export function portalPage(chart: ChartView, session: PageSession): Html {
  const { person, careNotes, visits } = chart
  const content = html`<h1>My record</h1>
    <p>As the patient, or a relative who was given access, sees it at home.</p>
    ${careNoteCard(careNotes)} ${chartCards(chart, { mine: true })}
    <p class="quiet">
      For trying out:
      <a href="${reviewAddress(person.id, visits.newest[0]?.id)}">open Wellbeing review as this user</a>. It
      must refuse.
    </p>`
  return page({ title: 'My record', content, session, above: patientBanner(person) })
}
