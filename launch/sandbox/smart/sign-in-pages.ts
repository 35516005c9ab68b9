import { html } from 'hono/html'
import { users } from '../users.ts'
import type { ListedPatient } from './people.ts'

type Html = ReturnType<typeof html>

/** `pending`: the key of the authorization request that waits for the answer. */
export function chooseUserPage(pending: string): Html {
  const choices = users.map(({ id, name, sees }) => choice('user', id, name, sees))
  return choicePage('Who is signing in?', pending, choices)
}

export function choosePatientPage(pending: string, patients: readonly ListedPatient[]): Html {
  const choices = patients.map(({ id, name, born }) =>
    choice('patient', id, name, born ? `Born ${born}` : 'No date of birth recorded'),
  )
  return choicePage('Whose record do you want to open?', pending, choices)
}

/** For what must not be sent on to an app: the person reads it here. */
export function refusalPage(text: string): Html {
  return page('This sign-in cannot go on', html`<p>${text}</p>`)
}

function choicePage(title: string, pending: string, choices: Html[]): Html {
  const form = html`<form method="post" action="/auth/sign-in">
    <input type="hidden" name="request" value="${pending}" />
    <ul>
      ${choices}
    </ul>
    <button name="cancel" value="yes">Cancel</button>
  </form>`
  return page(title, form)
}

function choice(name: string, value: string, label: string, detail: string): Html {
  return html`<li><button name="${name}" value="${value}">${label}</button> <span>${detail}</span></li>`
}

const style = `body{font:1rem/1.5 system-ui,sans-serif;max-width:44rem;margin:2rem auto;padding:0 1rem;color:#16202b}
ul{list-style:none;padding:0}li{margin:.75rem 0}li span{display:block;color:#43505e}button{font:inherit;padding:.5rem 1rem}
.sandbox{background:#fff4d6;padding:.5rem 1rem}`

function page(title: string, content: Html): Html {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} – sandbox record system</title>
        <style>
          ${style}
        </style>
      </head>
      <body>
        <p class="sandbox">Sandbox record system. Every person here is made up; there is no password.</p>
        <main>
          <h1>${title}</h1>
          ${content}
        </main>
      </body>
    </html>`
}
