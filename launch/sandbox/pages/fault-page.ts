import { html } from 'hono/html'
import { catalogue } from '../faults/catalogue.ts'
import { longestWait, methods, type Setting } from '../faults/fault.ts'
import { formText } from './form-text.ts'
import { page, type Html } from './page.ts'
import type { PageSession } from './session.ts'

export function faultPage(active: readonly Setting[], session: PageSession | undefined): Html {
  const content = html`<h1>Faults</h1>
    <p>
      Make this record system misbehave, and see what an app does about it. A reset turns all of them off.
    </p>
    <section class="card">
      <h2>Switched on</h2>
      ${active.length === 0 ? html`<p>None.</p>` : switchedOn(active)}
    </section>
    <section class="card">
      <h2>Switch one on</h2>
      <form method="post" action="/faults">${fields}</form>
    </section>
    <section class="card">
      <h2>What each one does</h2>
      <dl>
        ${[...catalogue].map(
          ([name, { says }]) =>
            html`<dt><code>${name}</code></dt>
              <dd>${says}</dd>`,
        )}
      </dl>
    </section>
    <section class="card">
      <h2>Start again</h2>
      <p>
        Every chart as at the start, nothing that was written since, no faults, everyone signed out of the
        app.
      </p>
      <form method="post" action="/reset"><button class="plain">Reset the sandbox</button></form>
    </section>`
  return page({ title: 'Faults', content, session })
}

function switchedOn(active: readonly Setting[]): Html {
  return html`<ul>
      ${active.map((setting) => html`<li>${inWords(setting)}</li>`)}
    </ul>
    <form method="post" action="/faults/off"><button class="plain">Switch all off</button></form>`
}

const fields = html`<div class="fields">
    <label
      ><span>Fault</span
      ><select name="fault">
        ${[...catalogue.keys()].map((name) => html`<option>${name}</option>`)}
      </select></label
    >
    <label
      ><span>Only for the method</span
      ><select name="method">
        <option value="">any</option>
        ${methods.map((method) => html`<option>${method}</option>`)}
      </select></label
    >
    <label><span>Only for the type</span><input name="type" placeholder="Flag" autocomplete="off" /></label>
    <label><span>Lets pass first</span><input name="after" inputmode="numeric" placeholder="0" /></label>
    <label><span>How often</span><input name="times" inputmode="numeric" placeholder="always" /></label>
    <label
      ><span>Milliseconds, for slow</span><input name="milliseconds" inputmode="numeric" placeholder="5000"
    /></label>
  </div>
  <button>Switch on</button>`

function inWords({ fault, method, type, after, times, milliseconds }: Setting): string {
  const narrowed = [
    method,
    type,
    after === undefined || after === 0 ? undefined : `after ${after} more`,
    times === undefined ? undefined : `${times} more`,
    milliseconds === undefined ? undefined : `${milliseconds} ms`,
  ].filter((part) => part !== undefined)
  return narrowed.length === 0 ? fault : `${fault} (${narrowed.join(', ')})`
}

/** What the form says; undefined where it does not make sense. */
export function settingIn(form: FormData): Setting | undefined {
  const text = (name: string) => formText(form, name) ?? ''
  const method = methods.find((one) => one === text('method'))
  const [after, times, milliseconds] = [text('after'), text('times'), text('milliseconds')].map(Number)
  if (!catalogue.has(text('fault')) || !isCount(after) || !isCount(times) || !isCount(milliseconds))
    return undefined
  if (milliseconds > longestWait) return undefined
  return {
    fault: text('fault'),
    ...(method === undefined ? {} : { method }),
    ...(text('type') === '' ? {} : { type: text('type') }),
    ...(after === 0 ? {} : { after }),
    ...(times === 0 ? {} : { times }),
    ...(text('milliseconds') === '' ? {} : { milliseconds }),
  }
}

function isCount(number: number | undefined): number is number {
  return number !== undefined && Number.isInteger(number) && number >= 0
}
