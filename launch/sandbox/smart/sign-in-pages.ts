import { html } from 'hono/html'
import { bornOn, choicesOf } from '../pages/choice.ts'
import { page, type Html } from '../pages/page.ts'
import { dayInWords } from '../pages/reading.ts'
import { users } from '../users.ts'
import type { ListedPatient } from './people.ts'

/** `pending`: the key of the authorization request that waits for the answer. */
export function chooseUserPage(pending: string): Html {
  const people = users.map(({ id, name, sees }) => ({ value: id, label: name, detail: sees }))
  return choicePage('Who is signing in?', pending, choicesOf('user', people))
}

export function choosePatientPage(pending: string, patients: readonly ListedPatient[]): Html {
  const records = patients.map(({ id, name, born }) => ({
    value: id,
    label: name,
    detail: bornOn(dayInWords(born)),
  }))
  return choicePage('Whose record do you want to open?', pending, choicesOf('patient', records))
}

/** For what must not be sent on to an app: the person reads it here. */
export function refusalPage(text: string): Html {
  const title = 'This sign-in cannot go on'
  return page({
    title,
    content: html`<h1>${title}</h1>
      <p>${text}</p>`,
  })
}

function choicePage(title: string, pending: string, choices: Html): Html {
  const content = html`<h1>${title}</h1>
    <p>An app asks for this. There is no password.</p>
    <form method="post" action="/auth/sign-in">
      <input type="hidden" name="request" value="${pending}" />
      ${choices}
      <button class="plain" name="cancel" value="yes">Cancel</button>
    </form>`
  return page({ title, content })
}
