import { html } from 'hono/html'
import type { ChartView, Some, VisitLine } from './chart-reading.ts'
import type { EntryLine } from './entry-line.ts'
import { page, type Html } from './page.ts'
import { patientBanner, tabs } from './patient-banner.ts'
import type { PageSession } from './session.ts'

export function chartPage(chart: ChartView, session: PageSession): Html {
  const { person, visits, careNotes, conditions, observations, written } = chart
  const [current] = visits.newest
  const review = reviewAddress(person.id, current?.id)
  const content = html`<h1>Chart</h1>
    ${person.deceased ? html`<p class="card">This patient has died.</p>` : ''}
    <p><a class="button" href="${review}">Open Wellbeing review</a></p>
    ${careNoteCard(careNotes)}
    <section class="card">
      <h2>Visits (${visits.total})</h2>
      ${visitTable(person.id, visits.newest)}
    </section>
    <div class="columns">
      ${some('Problems', conditions)} ${some('Measurements and answers', observations)}
    </div>
    <section class="card">
      <h2>Forms, consents and requests</h2>
      ${entryTable(written, 'None.')}
    </section>`
  return page({
    title: person.name,
    content,
    session,
    above: html`${patientBanner(person)}${tabs(person.id, { address: review })}`,
  })
}

export function reviewAddress(patient: string, encounter: string | undefined): string {
  return `/chart/${patient}/app${encounter === undefined ? '' : `?encounter=${encodeURIComponent(encounter)}`}`
}

export function careNoteCard(careNotes: readonly EntryLine[]): Html {
  if (careNotes.length === 0) return html`<p class="quiet">No care notes.</p>`
  return html`<section class="card care-note">
    <h2>Care notes</h2>
    ${entryTable(careNotes, '')}
  </section>`
}

function visitTable(patient: string, visits: readonly VisitLine[]): Html {
  if (visits.length === 0) return html`<p>None.</p>`
  const rows = visits.map(
    ({ id, day, kind, reason, status, people }) =>
      html`<tr>
        <td class="day">${day ?? 'No date'}</td>
        <td>${reason ?? ''} <span class="quiet">${kind}, ${status}</span></td>
        <td>${people.join(', ')}</td>
        <td>
          <a href="${reviewAddress(patient, id)}" aria-label="Open here: visit of ${day ?? 'no date'}"
            >Open here</a
          >
        </td>
      </tr>`,
  )
  return html`<table>
    <caption>
      The newest first. 'Open here' opens Wellbeing review on that visit.
    </caption>
    <thead>
      <tr>
        <th scope="col">Day</th>
        <th scope="col">Reason</th>
        <th scope="col">With</th>
        <th scope="col">Wellbeing review</th>
      </tr>
    </thead>
    <tbody>
      ${rows}
    </tbody>
  </table>`
}

export function some(title: string, { total, newest }: Some): Html {
  return html`<section class="card">
    <h2>${title} (${total})</h2>
    ${entryTable(newest, 'None.')}
  </section>`
}

export function entryTable(entries: readonly EntryLine[], none: string): Html {
  if (entries.length === 0) return html`<p class="quiet">${none}</p>`
  const rows = entries.map(
    ({ type, what, when, status, labels }) =>
      html`<tr>
        <td>
          ${what} <span class="quiet">${[what === type ? '' : type, status].filter(Boolean).join(', ')}</span>
        </td>
        <td class="day">${when ?? ''}</td>
        <td>${labels.map((label) => html`<span class="mark">${label}</span> `)}</td>
      </tr>`,
  )
  return html`<table>
    <thead>
      <tr>
        <th scope="col">Entry</th>
        <th scope="col">Day</th>
        <th scope="col">Labels</th>
      </tr>
    </thead>
    <tbody>
      ${rows}
    </tbody>
  </table>`
}
