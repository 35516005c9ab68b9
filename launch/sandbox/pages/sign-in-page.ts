import { html } from 'hono/html'
import { users } from '../users.ts'
import { page, type Html } from './page.ts'
import type { PersonLine } from './person-line.ts'

export function signInPage(): Html {
  const content = html`<h1>Who is signing in?</h1>
    <p>There are no passwords. Each person sees the record with their own rights.</p>
    <form method="post" action="/sign-in">
      <ul class="choices">
        ${users.map(({ id, name, sees }) => choice('user', id, name, sees))}
      </ul>
    </form>`
  return page({ title: 'Sign in', content })
}

/** The patient's side of the record is one person's. */
export function whosePortalPage(people: readonly PersonLine[]): Html {
  const choices = people.map(({ id, name, born }) =>
    choice('record', id, name, born === undefined ? 'No date of birth recorded' : `Born ${born}`),
  )
  const content = html`<h1>Whose portal is it?</h1>
    <p>The portal shows one record, to the patient or to a relative who was given access.</p>
    <form method="post" action="/sign-in">
      <input type="hidden" name="user" value="portal" />
      <ul class="choices">
        ${choices}
      </ul>
    </form>`
  return page({ title: 'Portal', content })
}

function choice(name: string, value: string, label: string, detail: string): Html {
  return html`<li>
    <button name="${name}" value="${value}">
      <strong>${label}</strong><span class="quiet">${detail}</span>
    </button>
  </li>`
}
