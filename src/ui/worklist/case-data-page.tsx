import { explain } from '../../problem/explain.ts'
import type { RecordProblem } from '../../problem/problem.ts'
import { caseAsCsv, caseAsJson, type CaseDataMade, type NoCaseData } from '../../worklist/case-data.ts'
import { Aside } from '../parts/aside.tsx'
import { keepFocus } from '../frame/keep-focus.ts'
import { Button } from '../parts/button.tsx'
import { Page } from '../parts/page.tsx'

export type CaseShown = 'reading' | { problem: RecordProblem } | CaseDataMade

/** One case without a name, on the screen first: a file is made only by a press. */
export function CaseDataPage({ shown, onBack }: { shown: CaseShown; onBack: () => void }) {
  return (
    <main ref={keepFocus}>
      <Page
        title="Data without a name"
        lead="What the patient agreed may be counted. Read it through before it leaves this page."
        actions={
          <Button look="second" onPress={onBack}>
            Back to the list
          </Button>
        }
      >
        <Shown shown={shown} />
      </Page>
    </main>
  )
}

const because: Record<NoCaseData, string> = {
  'not-agreed': 'The patient was not asked to be counted, or did not agree. There is nothing to pass on.',
  'said-no-since':
    'The patient said since then that they do not want to be counted. There is nothing to pass on.',
  'no-concern': 'No concern was recorded in this review. There is nothing to count.',
  child: 'The patient was under 18. Children are not counted from here.',
  'no-date': 'This review has no date that can be read. There is nothing to pass on.',
}

function Shown({ shown }: { shown: CaseShown }) {
  if (shown === 'reading') return <output className="govuk-body">Reading the review…</output>
  if ('problem' in shown)
    return <Aside kind="warn">The review could not be read. {explain(shown.problem).happened}</Aside>
  if (!shown.ok) return <Aside>{because[shown.because]}</Aside>
  const json = caseAsJson(shown.data)
  return (
    <>
      <pre className="case-data">{json}</pre>
      <Aside kind="warn">
        Pass on many together and never one alone: few people come to one hospital in a month. A file stays on
        this computer until somebody deletes it.
      </Aside>
      <div className="govuk-button-group">
        <Button look="second" onPress={() => download(json, 'application/json', 'data.json')}>
          Download as JSON
        </Button>
        <Button look="second" onPress={() => download(caseAsCsv(shown.data), 'text/csv', 'data.csv')}>
          Download as CSV
        </Button>
      </div>
      <p className="govuk-body">
        Fields and values follow the Human Trafficking Case Data Standard 2.0, IOM, CC BY 4.0. No endorsement
        is implied.
      </p>
    </>
  )
}

/** The name of the file says nothing: it stands in lists that others read. */
function download(text: string, type: string, name: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  URL.revokeObjectURL(address)
}
