import { html } from 'hono/html'
import { careNoteCard, entryTable, reviewAddress, some } from './chart-page.ts'
import type { ChartView } from './chart-reading.ts'
import { page, type Html } from './page.ts'
import { patientBanner } from './patient-banner.ts'
import type { PageSession } from './session.ts'

/** What the patient, or a relative with access, sees: what the FHIR API gives the portal user, and nothing else. */
export function portalPage({ person, ...chart }: ChartView, session: PageSession): Html {
  const visits = chart.visits.newest.map(
    ({ day, reason, kind }) => html`<li>${day ?? 'No date'}: ${reason ?? kind}</li>`,
  )
  const content = html`<h1>My record</h1>
    <p>As the patient, or a relative who was given access, sees it at home.</p>
    ${careNoteCard(chart.careNotes)}
    <section class="card">
      <h2>My visits (${chart.visits.total})</h2>
      <ul>
        ${visits}
      </ul>
    </section>
    <div class="columns">
      ${some('My problems', chart.conditions)} ${some('My results', chart.observations)}
    </div>
    <section class="card">
      <h2>My forms, consents and requests</h2>
      ${entryTable(chart.written, 'None.')}
    </section>
    <p class="quiet">
      For trying out:
      <a href="${reviewAddress(person.id, chart.visits.newest[0]?.id)}">open Wellbeing review as this user</a
      >. It must refuse.
    </p>`
  return page({ title: 'My record', content, session, above: patientBanner(person) })
}
