import type { Chart, Participant } from '../../chart/chart.ts'

/** Who else the record names at the visit. It says nothing of who is in the room now, and is a sign of nothing. R-034 */
export function AtThisVisit({ chart: { visit } }: { chart: Chart }) {
  const others = (visit?.participants ?? []).filter(({ who }) => who !== 'staff')
  if (others.length === 0) return null
  return (
    <section aria-label="Recorded at this visit">
      <h2>Recorded at this visit</h2>
      <ul className="govuk-list">
        {others.map((person, at) => (
          <li key={at}>{personWords(person)}</li>
        ))}
      </ul>
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
