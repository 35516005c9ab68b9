import { explain } from '../../problem/explain.ts'
import type { Worklist, WorklistRow } from '../../worklist/worklist.ts'
import { Aside } from '../parts/aside.tsx'
import { keepFocus } from '../frame/keep-focus.ts'
import { Button } from '../parts/button.tsx'
import { Page } from '../parts/page.tsx'
import { TryAgain, WhatToDo } from '../sign-in/try-again.tsx'
import type { SignIn } from '../view.ts'
import { WorklistTable } from './worklist-table.tsx'

interface Shows {
  worklist: Worklist
  signIn: Pick<SignIn, 'again' | 'signInAgain'>
  /** Reads the next page of the record's answer. */
  onNext: (next: string) => void
  /** Who that patient is, asked of the record when someone wants to know; undefined where it does not say. */
  nameOf: (patient: string) => Promise<string | undefined>
  onReadAgain: () => void
  /** Only where the hospital counts cases without a name. */
  onCaseData?: ((row: WorklistRow) => void) | undefined
  /** For whoever reviews the words for patients, and for nobody else. */
  onReviewWords?: () => void
}

/** The team's first list: care notes, when each is due, and which patient only when someone asks. P-7 R-146 */
export function WorklistPage(shows: Shows) {
  return (
    <main ref={keepFocus}>
      <Page
        title="Care notes to review"
        lead="Notes that this app saved, most overdue first on each page. Patients are not named until you ask."
        actions={<Actions {...shows} />}
      >
        <Shown {...shows} />
        {shows.onReviewWords && (
          <Button look="second" onPress={shows.onReviewWords}>
            Words for review
          </Button>
        )}
        <Aside>
          This list only shows care notes. Tasks, notes without a care note, and closing a note with a second
          person are not here yet: do those in the record itself.
        </Aside>
      </Page>
    </main>
  )
}

function Shown({ worklist, signIn, nameOf, onCaseData }: Shows) {
  switch (worklist.state) {
    case 'loading':
      return <output className="govuk-body">Reading the list…</output>
    case 'refused':
      return (
        <Aside kind="warn">
          The record system does not let you see these notes. That does not mean there are none. Ask your team
          lead for access.
        </Aside>
      )
    case 'failed':
      return (
        <>
          <Aside kind="warn">
            The list could not be read: it is not empty, it is unknown. {explain(worklist.problem).happened}
          </Aside>
          <WhatToDo signIn={signIn} problem={worklist.problem} again="Read again" />
        </>
      )
    case 'read':
      return <Rows worklist={worklist} nameOf={nameOf} onCaseData={onCaseData} />
  }
}

function Rows({
  worklist,
  nameOf,
  onCaseData,
}: Pick<Shows, 'nameOf' | 'onCaseData'> & { worklist: Extract<Worklist, { state: 'read' }> }) {
  const { rows, skipped } = worklist
  return (
    <>
      {rows.length === 0 ? (
        <p className="govuk-body">No care notes were found that you are allowed to see.</p>
      ) : (
        <WorklistTable rows={rows} nameOf={nameOf} onCaseData={onCaseData} />
      )}
      {skipped > 0 && (
        <Aside kind="warn">
          {skipped === 1 ? 'One entry' : `${skipped} entries`} could not be understood and{' '}
          {skipped === 1 ? 'is' : 'are'} not shown. Look in the record itself.
        </Aside>
      )}
    </>
  )
}

function Actions({ worklist, signIn, onNext, onReadAgain }: Shows) {
  if (worklist.state === 'loading') return null
  if (worklist.state === 'failed')
    return <TryAgain signIn={signIn} problem={worklist.problem} again="Read again" onPress={onReadAgain} />
  const next = worklist.state === 'read' ? worklist.next : undefined
  return (
    <>
      {next !== undefined && <Button onPress={() => onNext(next)}>Next page</Button>}
      <Button look={next === undefined ? 'main' : 'second'} onPress={onReadAgain}>
        Read again from the start
      </Button>
    </>
  )
}
