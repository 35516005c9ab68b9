import { html } from 'hono/html'
import type { Html } from './page.ts'

export interface Choice {
  /** What the form sends. */
  value: string
  label: string
  detail: string
}

/** A list of buttons, one of which is pressed to go on. */
export function choicesOf(name: string, choices: readonly Choice[]): Html {
  const buttons = choices.map(
    ({ value, label, detail }) =>
      html`<li>
        <button name="${name}" value="${value}">
          <strong>${label}</strong><span class="quiet">${detail}</span>
        </button>
      </li>`,
  )
  return html`<ul class="choices">
    ${buttons}
  </ul>`
}

export function bornOn(born: string | undefined): string {
  return born === undefined ? 'No date of birth recorded' : `Born ${born}`
}
