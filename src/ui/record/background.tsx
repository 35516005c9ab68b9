import type { RecordFinding } from '../../indicators/findings.ts'
import { Fold } from '../parts/fold.tsx'
import { cardLine } from './cards.ts'
import { SourceList } from './source-list.tsx'

/** Context that is never a suggestion: one folded line, with nothing to choose. R-130 */
export function Background({ cards }: { cards: readonly RecordFinding[] }) {
  if (cards.length === 0) return null
  return (
    <Fold summary="Background: common, and no sign of anything by itself">
      {cards.map((card) => (
        <BackgroundLine key={card.indicator.id} card={card} />
      ))}
    </Fold>
  )
}

function BackgroundLine({ card }: { card: RecordFinding }) {
  const { what, when, from } = cardLine(card)
  return (
    <details className="background">
      <summary>
        {what}: {when}, {from}
      </summary>
      <SourceList evidence={card.evidence} />
    </details>
  )
}
