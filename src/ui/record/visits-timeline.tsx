import type { Chart, Visit } from '../../chart/chart.ts'
import { shownDate } from './shown-date.ts'
import { visitMonths } from './visit-months.ts'

const NEWEST = 4
const HIGH = 28
const WIDE = 10

/** The visits at a glance: one bar a month for the look-back, and the newest in words. */
export function VisitsTimeline({ chart: { visits, lookBackMonths }, now }: { chart: Chart; now: number }) {
  if (visits.length === 0) return null
  const months = visitMonths(visits, lookBackMonths, now)
  const newest = visits.toSorted((a, b) => (b.from?.from ?? 0) - (a.from?.from ?? 0)).slice(0, NEWEST)
  return (
    <section className="visits" aria-label="Visits">
      <figure className="visits__figure">
        <Bars months={months} />
        <figcaption>Visits by month, {lookBackMonths} months</figcaption>
      </figure>
      <ul className="govuk-list visits__newest">
        {newest.map((visit) => (
          <li key={visit.id}>{visitWords(visit)}</li>
        ))}
        {visits.length > NEWEST && <li className="visits__more">and {visits.length - NEWEST} earlier</li>}
      </ul>
    </section>
  )
}

function Bars({ months }: { months: readonly number[] }) {
  const most = Math.max(1, ...months)
  return (
    <svg viewBox={`0 0 ${months.length * WIDE} ${HIGH + 1}`} className="visits__bars" aria-hidden="true">
      <line x1="0" x2={months.length * WIDE} y1={HIGH + 0.5} y2={HIGH + 0.5} className="visits__base" />
      {months.map((count, month) => {
        const high = (count / most) * HIGH
        return <rect key={month} x={month * WIDE + 1} y={HIGH - high} width={WIDE - 3} height={high} />
      })}
    </svg>
  )
}

function visitWords({ from, kind, reasons, disposition }: Visit): string {
  const reason = reasons.slice(0, 2).join('; ')
  return [shownDate(from), kind, reason, disposition].filter(Boolean).join(' · ')
}
