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

type NameOf = (patient: string) => Promise<string | undefined>

export function WorklistTable({
  rows,
  nameOf,
  onCaseData,
}: {
  rows: readonly WorklistRow[]
  nameOf: NameOf
  onCaseData: ((row: WorklistRow) => void) | undefined
}) {
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
              <Patient row={row} nameOf={nameOf} />
              {onCaseData && row.behind !== undefined && (
                <>
                  {' · '}
                  <Button look="quiet" onPress={() => onCaseData(row)}>
                    Data without a name
                    <span className="govuk-visually-hidden"> of the note saved on {shownDate(row.from)}</span>
                  </Button>
                </>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** A name on a list is read by whoever walks past, so it is shown for the one row that is asked for. */
function Patient({ row: { patient, patientName, from }, nameOf }: { row: WorklistRow; nameOf: NameOf }) {
  const [shown, setShown] = useState<{ name: string | undefined } | 'asked'>()
  const show = async () => {
    setShown('asked')
    setShown({ name: patientName ?? (await nameOf(patient)) })
  }
  if (shown === 'asked') return <output>Reading who this is…</output>
  if (!shown)
    return (
      <Button look="quiet" onPress={() => void show()}>
        Show patient<span className="govuk-visually-hidden"> of the note saved on {shownDate(from)}</span>
      </Button>
    )
  return (
    <>
      <strong>{shown.name ?? patient}</strong>
      {shown.name !== undefined && ` (${patient})`}. Open this patient in the record, and read the note there.
    </>
  )
}
