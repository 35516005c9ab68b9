import { unread, type Chart } from '../../chart/chart.ts'
import { monthsBefore } from '../../chart/dates.ts'
import { readingWords } from './reading-words.ts'
import { shownDayAt } from './shown-date.ts'

/** What was looked through, from when, and what was not. Every state of a read has its sentence. DF-7 */
export function WhatWasRead({ chart, now }: { chart: Chart; now: number }) {
  const missing = unread(chart)
  const whole = chart.readings.filter((reading) => !missing.includes(reading))
  return (
    <section className="read" aria-label="What was read">
      <h2>What was read</h2>
      <p className="govuk-body">
        From {shownDayAt(monthsBefore(now, chart.lookBackMonths))} to today; earlier documentation whatever
        its age.
      </p>
      {missing.length > 0 && (
        <>
          <ul className="govuk-list read__missing">
            {missing.flatMap(readingWords).map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
          <p className="govuk-body">
            <strong>Not read is not the same as not there.</strong>
          </p>
        </>
      )}
      <ul className="govuk-list read__whole">
        {whole.flatMap(readingWords).map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
    </section>
  )
}
