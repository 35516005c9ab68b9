import type { RecordFinding } from '../../indicators/findings.ts'
import { signOf } from '../../indicators/indicator.ts'
import type { Weighed } from '../../screening/kept.ts'
import type { View } from '../view.ts'
import { cardLine } from './cards.ts'
import { SourceList } from './source-list.tsx'

const CHOICES: readonly [Weighed, string][] = [
  ['worth-asking', 'Worth asking about'],
  ['explained', 'Explained'],
]

export function Cards({ cards, view }: { cards: readonly RecordFinding[]; view: View }) {
  return cards.map((card) => <EvidenceCard key={card.indicator.id} card={card} view={view} />)
}

/** One suggestion: what, when, from where; what else it could be beside it; everything behind it one press away. R-138 P-2 */
function EvidenceCard({ card, view }: { card: RecordFinding; view: View }) {
  const { indicator, evidence } = card
  const { what, when, from } = cardLine(card)
  const sign = signOf(indicator)
  return (
    <article className="card evidence" aria-label={what}>
      <div className="evidence__line">
        <h3 className="evidence__what">{what}</h3>
        <span className="evidence__when">
          {when} · {from}
        </span>
      </div>
      {sign !== what && (
        <p className="evidence__else">
          <strong>May go with:</strong> {sign}
        </p>
      )}
      <p className="evidence__else">
        <strong>Could also be:</strong> {indicator.explanations.map(unstopped).join(' · ')}
      </p>
      <div className="evidence__foot">
        <details className="evidence__more">
          <summary>What the record says</summary>
          <SourceList evidence={evidence} />
          <p className="govuk-body">
            <strong>Why it may matter:</strong> {indicator.why}
          </p>
          <p className="govuk-body">
            <strong>This cannot tell:</strong> {indicator.cannotTell}
          </p>
        </details>
        <Weigh id={indicator.id} what={what} view={view} />
      </div>
    </article>
  )
}

/** Pressing a choice again takes it back: nothing chosen means not looked at. */
function Weigh({ id, what, view }: { id: string; what: string; view: View }) {
  const weighed = view.kept.weighed[id]
  return (
    <div className="evidence__weigh">
      {CHOICES.map(([choice, label]) => (
        <button
          key={choice}
          type="button"
          className="toggle"
          aria-pressed={weighed === choice}
          onClick={() =>
            view.tell({ type: 'weighed', indicator: id, as: weighed === choice ? undefined : choice })
          }
        >
          {label}
          <span className="govuk-visually-hidden">: {what}</span>
        </button>
      ))}
    </div>
  )
}

function unstopped(sentence: string): string {
  return sentence.replace(/\.$/, '')
}
