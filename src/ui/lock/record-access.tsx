import { unread } from '../../chart/chart.ts'
import { missingWords } from '../record/reading-words.ts'
import type { View } from '../view.ts'

/** What this record lets us read and save, said before anyone relies on it, and in words that say nothing about why. */
export function RecordAccess({ view: { chart, canWrite } }: { view: View }) {
  const missing = chart ? unread(chart).flatMap(missingWords) : []
  return (
    <section className="access" aria-label="The record">
      <ul className="govuk-list access__list">
        <li>
          <output>
            {chart ? readSoFar(missing.length) : 'The record is still being read. You can go on.'}
          </output>
        </li>
        {missing.map((words) => (
          <li key={words} className="access__missing">
            {words}
          </li>
        ))}
        {canWrite.ok ? (
          <li>What you choose to save can be saved in this record.</li>
        ) : (
          <li className="access__missing">
            Nothing can be saved in this record from here. {canWrite.because}
          </li>
        )}
      </ul>
    </section>
  )
}

function readSoFar(missing: number): string {
  if (missing === 0) return 'The record was read.'
  return 'Part of the record was read. Not read is not the same as not there.'
}
