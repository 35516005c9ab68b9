import { html } from 'hono/html'
import type { Html } from './page.ts'
import { marks } from './people-page.ts'
import type { PersonLine } from './person-line.ts'

/** Whose record this is: on every page of a chart, so that nobody mistakes one for another. */
export function patientBanner(person: PersonLine): Html {
  const { name, born, age, sex, recordNumber } = person
  const years = age === undefined ? '' : ` (${age})`
  return html`<header class="patient">
    <strong>${name}</strong>
    <span>${born === undefined ? 'Date of birth not recorded' : `Born ${born}${years}`}</span>
    <span>${sex ?? 'Sex not recorded'}</span>
    <span>Record ${recordNumber ?? person.id}</span>
    ${marks(person)}
  </header>`
}

export function tabs(patient: string, review?: { address: string; newTab: string }): Html {
  const current = html` aria-current="page"`
  return html`<nav class="tabs" aria-label="Chart">
    <a href="/chart/${patient}" ${review ? '' : current}>Chart</a>
    ${
      review
        ? html`<a href="${review.address}" aria-current="page">Wellbeing review</a>
            <a class="right" href="${review.newTab}" target="_blank" rel="noopener">Open in a new tab</a>`
        : ''
    }
  </nav>`
}
