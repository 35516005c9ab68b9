import { html } from 'hono/html'
import type { PeopleView } from './chart-reading.ts'
import { page, type Html } from './page.ts'
import { pager } from './pager.ts'
import type { PersonLine } from './person-line.ts'
import type { PageSession } from './session.ts'

export const peopleOnAPage = 50

export interface PeoplePage {
  view: PeopleView
  name: string
  offset: number
  session: PageSession
}

export function peoplePage({ view, name, offset, session }: PeoplePage): Html {
  const rows = view.people.map(
    (person) =>
      html`<tr>
        <th scope="row"><a href="/chart/${person.id}">${person.name}</a></th>
        <td>${person.born ?? 'Date of birth not recorded'}</td>
        <td>${person.lastVisit ?? 'No visit'}</td>
        <td>${marks(person)}</td>
      </tr>`,
  )
  const content = html`<h1>Charts</h1>
    ${session.user.id === 'safeguarding' ? teamCard : ''}
    <form method="get" action="/" class="fields" role="search">
      <label><span>Name</span><input name="name" value="${name}" autocomplete="off" /></label>
      <button>Find</button>
    </form>
    ${view.people.length === 0 ? html`<p>No chart with such a name.</p>` : table(rows, view, offset)}
    ${pager({
      total: view.total,
      offset,
      onAPage: peopleOnAPage,
      addressAt: (to) => `/?${new URLSearchParams({ name, offset: String(to) }).toString()}`,
    })}`
  return page({ title: 'Charts', content, session })
}

const teamCard = html`<section class="card">
  <h2>Team view</h2>
  <p>Wellbeing review opens without a patient for the team.</p>
  <a class="button" href="/team">Open Wellbeing review</a>
</section>`

function table(rows: readonly Html[], { total }: PeopleView, offset: number): Html {
  return html`<div class="card">
    <table>
      <caption>
        ${offset + 1} to ${offset + rows.length} of ${total}
      </caption>
      <thead>
        <tr>
          <th scope="col">Name</th>
          <th scope="col">Born</th>
          <th scope="col">Last visit</th>
          <th scope="col">Kind</th>
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </div>`
}

export function marks({ synthetic, deceased }: PersonLine): Html {
  return html`<span class="mark">${synthetic ? 'Synthetic' : 'Loaded chart'}</span> ${
      deceased ? html`<span class="mark">Has died</span>` : ''
    }`
}
