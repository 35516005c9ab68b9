import { html } from 'hono/html'
import { chartLists, type ListName } from './chart-lists.ts'
import type { ChartView, Some, VisitLine } from './chart-reading.ts'
import { entryTable, visitsAtHome, visitTable } from './chart-tables.ts'
import type { EntryLine } from './entry-line.ts'
import type { Html } from './page.ts'

export function careNoteCard(careNotes: readonly EntryLine[]): Html {
  if (careNotes.length === 0) return html`<p class="quiet">No care notes.</p>`
  return html`<section class="card care-note">
    <h2>Care notes</h2>
    ${entryTable(careNotes)}
  </section>`
}

/** The newest of each list, how many there are in all, and the way to the others. */
export function chartCards(chart: ChartView, { mine }: { mine: boolean }): Html {
  const { person, visits, conditions, observations, written } = chart
  const visitLines = (shown: readonly VisitLine[]) =>
    mine ? visitsAtHome(shown) : visitTable(person.id, shown)
  const card = <Line>(
    name: ListName,
    { total, newest }: Some<Line>,
    table: (shown: readonly Line[]) => Html,
  ) =>
    html`<section class="card">
      <h2>${listTitle(name, mine)} (${total})</h2>
      ${table(newest)} ${theOthers(person.id, name, total, newest.length)}
    </section>`
  return html`${card('visits', visits, visitLines)}
    <div class="columns">
      ${card('problems', conditions, (shown) => entryTable(shown))}
      ${card('measurements', observations, (shown) => entryTable(shown))}
    </div>
    ${card('forms', written, (shown) => entryTable(shown, { types: true }))}`
}

export function listTitle(name: ListName, mine: boolean): string {
  return mine ? chartLists[name].mine : chartLists[name].title
}

function theOthers(patient: string, name: ListName, total: number, shown: number): Html | '' {
  if (shown >= total) return ''
  const what = chartLists[name].title.toLowerCase()
  return html`<p>
    ${shown} of ${total} are shown here.
    <a href="/chart/${patient}/all/${name}">Show all ${total}<span class="unseen"> ${what}</span></a>
  </p>`
}
