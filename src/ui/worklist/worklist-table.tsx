import { useState } from 'react'
import type { ReviewState, WorklistRow } from '../../worklist/worklist.ts'
import { Button } from '../parts/button.tsx'
import { shownDate } from '../record/shown-date.ts'

const reviewWords: Record<ReviewState, string> = {
  overdue: 'Overdue',
  'no-date': 'No date set',
  'this-week': 'Due this week',
  later: 'Later',
  ended: 'Ended',
}

export function WorklistTable({ rows }: { rows: readonly WorklistRow[] }) {
  return (
    <table className="worklist">
      <caption className="govuk-visually-hidden">Care notes</caption>
      <thead>
        <tr>
          <th scope="col">Saved on</th>
          <th scope="col">Review by</th>
          <th scope="col">State</th>
          <th scope="col">Patient</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <td data-label="Saved on">{shownDate(row.from)}</td>
            <td data-label="Review by">{shownDate(row.reviewBy)}</td>
            <td data-label="State">
              <span className={`worklist__state worklist__state--${row.review}`}>
                {reviewWords[row.review]}
              </span>
            </td>
            <td data-label="Patient">
              <Patient row={row} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** A name on a list is read by whoever walks past, so it is shown for the one row that is asked for. */
function Patient({ row: { patient, patientName, from } }: { row: WorklistRow }) {
  const [shown, setShown] = useState(false)
  if (!shown)
    return (
      <Button look="quiet" onPress={() => setShown(true)}>
        Show patient<span className="govuk-visually-hidden"> of the note saved on {shownDate(from)}</span>
      </Button>
    )
  return (
    <>
      <strong>{patientName ?? patient}</strong>
      {patientName && ` (${patient})`}. Open this patient in the record, and read the note there.
    </>
  )
}
