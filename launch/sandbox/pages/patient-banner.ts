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

/** `newTab`: where the app opens on its own; given where it is being looked at. */
export function tabs(patient: string, review: { address: string; newTab?: string }): Html {
  const here = html` aria-current="page"`
  const { address, newTab } = review
  return html`<nav class="tabs" aria-label="Chart">
    <a href="/chart/${patient}" ${newTab === undefined ? here : ''}>Chart</a>
    <a href="${address}" ${newTab === undefined ? '' : here}>Wellbeing review</a>
    ${
      newTab === undefined
        ? ''
        : html`<a class="right" href="${newTab}" target="_blank" rel="noopener">Open in a new tab</a>`
    }
  </nav>`
}
