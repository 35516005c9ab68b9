import type { Fact } from '../../chart/chart.ts'
import { shownWhen } from './shown-date.ts'

const MOST = 10
const LONGEST = 400

/** The entries themselves, word for word: what, when, who wrote it, and where it stands. */
export function SourceList({ evidence, most = MOST }: { evidence: readonly Fact[]; most?: number }) {
  const more = evidence.length - most
  return (
    <ul className="sources">
      {evidence.slice(0, most).map((fact, at) => (
        <li key={at} className="sources__one">
          <q className="sources__text">{short(fact.text)}</q>
          <span className="sources__where">
            {shownWhen(fact)} · {fact.recorder ? `recorded by ${short(fact.recorder)}` : 'recorder not named'}{' '}
            · {fact.source.type} {fact.source.id}
            {fact.source.version && `, version ${fact.source.version}`}
          </span>
        </li>
      ))}
      {more > 0 && <li className="sources__one">and {more} earlier, in the record.</li>}
    </ul>
  )
}

/** A runaway entry must not push everything else off the page. */
function short(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)} … (shortened)` : text
}
