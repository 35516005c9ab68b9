import { html } from 'hono/html'
import type { VisitLine } from './chart-reading.ts'
import type { EntryLine } from './entry-line.ts'
import type { Html } from './page.ts'

export function reviewAddress(patient: string, encounter: string | undefined): string {
  return `/chart/${patient}/app${encounter === undefined ? '' : `?encounter=${encodeURIComponent(encounter)}`}`
}

export function visitTable(patient: string, visits: readonly VisitLine[]): Html {
  if (visits.length === 0) return html`<p class="quiet">None.</p>`
  const rows = visits.map(
    ({ id, day, kind, reason, status, people }) =>
      html`<tr>
        <td class="day">${day ?? 'No date'}</td>
        <td>${reason ?? ''} <span class="quiet">${[kind, status].filter(Boolean).join(', ')}</span></td>
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

/** Visits as the patient's side reads them: nothing to open. */
export function visitsAtHome(visits: readonly VisitLine[]): Html {
  if (visits.length === 0) return html`<p class="quiet">None.</p>`
  return html`<ul>
    ${visits.map(({ day, reason, kind }) => html`<li>${day ?? 'No date'}: ${reason ?? kind}</li>`)}
  </ul>`
}

/** `types`: the list holds more than one, so each line says which it is. */
export function entryTable(entries: readonly EntryLine[], { types = false } = {}): Html {
  if (entries.length === 0) return html`<p class="quiet">None.</p>`
  const labelled = entries.some(({ labels }) => labels.length > 0)
  const rows = entries.map(
    ({ type, what, when, status, labels }) =>
      html`<tr>
        <td>
          ${what}
          <span class="quiet"
            >${[types && what !== type ? type : '', status].filter(Boolean).join(', ')}</span
          >
        </td>
        <td class="day">${when ?? 'No date'}</td>
        ${labelled ? html`<td>${labels.map(labelMark)}</td>` : ''}
      </tr>`,
  )
  return html`<table>
    <thead>
      <tr>
        <th scope="col">Entry</th>
        <th scope="col">Day</th>
        ${labelled ? html`<th scope="col">Labels</th>` : ''}
      </tr>
    </thead>
    <tbody>
      ${rows}
    </tbody>
  </table>`
}

const meanings: Record<string, string> = {
  R: 'restricted',
  V: 'very restricted',
  SDV: 'sensitive',
  VIO: 'sensitive',
  NOPAT: 'not for the patient’s side',
  NORDSCLCDS: 'not to be passed on',
}

function labelMark(code: string): Html {
  return html`<span class="mark"><strong>${code}</strong> ${meanings[code] ?? ''}</span> `
}
