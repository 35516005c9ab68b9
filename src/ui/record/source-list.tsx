import type { Fact } from '../../chart/chart.ts'
import { shownDate, shownWhen } from './shown-date.ts'

const MOST = 10
const LONGEST = 400

/** The entries themselves, word for word: what, when, who wrote it, and where it stands. P-2 */
export function SourceList({ evidence, most = MOST }: { evidence: readonly Fact[]; most?: number }) {
  const more = evidence.length - most
  return (
    <ul className="sources">
      {evidence.slice(0, most).map((fact, at) => (
        <li key={at} className="sources__one">
          <q className="sources__text">{short(fact.text)}</q>
          <span className="sources__where">{whereWords(fact)}</span>{' '}
          <span className="sources__entry">{entryWords(fact)}</span>
          {fact.unsure && (
            <span className="sources__where">
              {' '}
              What this code stands for rests on one public source alone. Go by the words.
            </span>
          )}
        </li>
      ))}
      {more > 0 && <li className="sources__one">and {more} earlier, in the record.</li>}
    </ul>
  )
}

function whereWords(fact: Fact): string {
  const { type } = fact.source
  if (type === 'Encounter') return `Visit of ${shownDate(fact.date)}`
  if (type === 'Patient') return 'Patient details'
  if (type === 'RelatedPerson') return `Person named in the record · ${shownWhen(fact)}`
  const who = fact.recorder === undefined ? 'recorder not named' : `recorded by ${short(fact.recorder)}`
  return `${shownWhen(fact)} · ${who}`
}

/** What the entry is called in the record system, so that it can be opened and judged there. */
function entryWords({ source: { type, id, version } }: Fact): string {
  return `${type} ${id}${version === undefined ? '' : `, version ${version}`}`
}

/** A runaway entry must not push everything else off the page. */
function short(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)} … (shortened)` : text
}
