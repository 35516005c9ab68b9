import { html } from 'hono/html'
import { users } from '../users.ts'
import { bornOn, choicesOf } from './choice.ts'
import { page, type Html } from './page.ts'
import type { PersonLine } from './person-line.ts'

export function signInPage(): Html {
  const people = users.map(({ id, name, sees }) => ({ value: id, label: name, detail: sees }))
  const content = html`<h1>Who is signing in?</h1>
    <p>There are no passwords. Each person sees the record with their own rights.</p>
    <form method="post" action="/sign-in">${choicesOf('user', people)}</form>`
  return page({ title: 'Sign in', content })
}

/** The patient's side of the record is one person's. */
export function whosePortalPage(people: readonly PersonLine[]): Html {
  const records = people.map(({ id, name, born }) => ({ value: id, label: name, detail: bornOn(born) }))
  const content = html`<h1>Whose portal is it?</h1>
    <p>The portal shows one record, to the patient or to a relative who was given access.</p>
    <form method="post" action="/sign-in">
      <input type="hidden" name="user" value="portal" />
      ${choicesOf('record', records)}
    </form>`
  return page({ title: 'Portal', content })
}
