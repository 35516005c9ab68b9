import { explain } from '../../problem/explain.ts'
import type { RecordProblem } from '../../problem/problem.ts'
import { Page } from '../parts/page.tsx'

/** Without the patient's own entry nobody could check whose record this is, so there is no review. */
export function UnreadablePage({ problem }: { problem: RecordProblem }) {
  const { happened } = explain(problem)
  return (
    <main>
      <Page title="This patient could not be read" lead={happened}>
        <p className="govuk-body">Nothing was saved, and nothing about the patient is shown.</p>
        <p className="govuk-body">
          Close this page and open it again from the patient’s chart. Until then, use the record as usual.
        </p>
      </Page>
    </main>
  )
}
