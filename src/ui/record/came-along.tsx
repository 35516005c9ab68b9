import type { Chart, Participant } from '../../chart/chart.ts'
import type { RecordFinding } from '../../indicators/findings.ts'
import type { View } from '../view.ts'
import { Cards } from './evidence-card.tsx'

/** Whether a card is about somebody who came along: one companion may make several, and they stand together. */
export function isOfCompany({ indicator }: RecordFinding): boolean {
  return indicator.concepts.some((concept) => concept.startsWith('companion'))
}

/**
 * Who else the record names at the visit, and what it says they did. It says nothing of who is in the room now; by itself
 * a name is a sign of nothing. R-034
 */
export function CameAlong({
  chart: { visit },
  cards,
  view,
}: {
  chart: Chart
  cards: readonly RecordFinding[]
  view: View
}) {
  const others = (visit?.participants ?? []).filter(({ who }) => who !== 'staff')
  if (others.length + cards.length === 0) return null
  return (
    <section aria-label="Who came along">
      <h2>Who came along</h2>
      {others.length > 0 && (
        <>
          <p className="govuk-body">Recorded at this visit:</p>
          <ul className="govuk-list">
            {others.map((person, at) => (
              <li key={at}>{personWords(person)}</li>
            ))}
          </ul>
        </>
      )}
      <Cards cards={cards} view={view} />
    </section>
  )
}

function personWords({ role, name, relationship, who }: Participant): string {
  const named = name === '' ? 'somebody who is not named' : name
  const beside = [relationship, who === 'not-said' ? 'the record does not say who this is' : undefined]
    .filter((words) => words !== undefined)
    .join(', ')
  const whole = `${role === '' ? '' : `${role}: `}${named}${beside === '' ? '' : ` (${beside})`}`
  return whole.charAt(0).toUpperCase() + whole.slice(1)
}
