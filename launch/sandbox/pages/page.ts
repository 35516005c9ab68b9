import { html } from 'hono/html'
import type { PageSession } from './session.ts'

export type Html = ReturnType<typeof html>

export interface Page {
  title: string
  content: unknown
  session?: PageSession | undefined
  /** Between the bar and the content, over the whole width. */
  above?: unknown
  /** The content fills what is left of the window. */
  framing?: boolean
}

/** Every page says that this is a sandbox, and who is looking. */
export function page({ title, content, session, above = '', framing = false }: Page): Html {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} – sandbox record system</title>
        <link rel="icon" href="/sandbox.svg" />
        <link rel="stylesheet" href="/sandbox.css" />
      </head>
      <body class="${framing ? 'framing' : ''}">
        <a class="skip" href="#content">Skip to the content</a>
        <p class="sandbox">
          <strong>Sandbox.</strong> A record system for trying things out. Every person here is made up. Never
          enter anything about a real patient.
        </p>
        ${bar(session)} ${above}
        <main id="content">${content}</main>
      </body>
    </html>`
}

function bar(session: PageSession | undefined): Html {
  const who = session
    ? html`<span class="who">Signed in: <strong>${session.user.name}</strong></span>
        <form method="post" action="/sign-out"><button>Sign out</button></form>`
    : ''
  return html`<nav class="bar" aria-label="Record system">
    <strong>Sandbox Hospital</strong>
    <a href="/">Charts</a>
    <a href="/faults">Faults</a>
    ${who}
  </nav>`
}

export function notFoundPage(text: string, session?: PageSession): Html {
  return messagePage('Not found', text, session)
}

export function messagePage(title: string, text: string, session?: PageSession): Html {
  const content = html`<h1>${title}</h1>
    <p>${text}</p>
    <p><a href="/">Back to the charts</a></p>`
  return page({ title, content, session })
}
