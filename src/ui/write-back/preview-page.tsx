import { missingFrom } from '../../screening/judgement.ts'
import { patientSideIsSafe } from '../../screening/kept.ts'
import type { WritePlan } from '../../write-back/plan.ts'
import type { WrittenPart } from '../../write-back/written-part.ts'
import { previewOf, type Preview } from '../../write-back/preview.ts'
import { WorksheetWay } from '../consent/worksheet-way.tsx'
import { Aside } from '../parts/aside.tsx'
import { Button } from '../parts/button.tsx'
import { ErrorSummary, type FormError } from '../parts/error-summary.tsx'
import { Page } from '../parts/page.tsx'
import { AgeNotSettled } from '../screening/age-not-settled.tsx'
import { KeepRefusal } from '../screening/keep-refusal.tsx'
import { missingWords } from '../screening/missing-words.ts'
import { couldNotBeRead, goTo, type View } from '../view.ts'
import { NothingWritten } from './nothing-written.tsx'
import { OwnClock } from './own-clock.tsx'
import { NoteLines } from './note-lines.tsx'
import { InRecordList, LeftOutList, SentToList } from './preview-lists.tsx'

/** Everything that saving would do, before it is done. `plan` is absent while the record is still being read. */
export function PreviewPage({
  view,
  plan,
  note,
  onSave,
}: {
  view: View
  plan: WritePlan | undefined
  /** What the notes of the plan say, line by line. */
  note: readonly WrittenPart[]
  onSave: () => void
}) {
  if (view.kept.documentation?.choice === 'nothing') return <NothingWritten view={view} />
  const errors = errorsIn(view)
  const preview = plan && errors.length === 0 ? previewOf(plan, view.site) : undefined
  if (!preview) return <NotReady errors={errors} notRead={couldNotBeRead(view)} />
  return <Ready view={view} preview={preview} note={note} onSave={onSave} />
}

function Ready({
  view,
  preview,
  note,
  onSave,
}: {
  view: View
  preview: Preview
  note: readonly WrittenPart[]
  onSave: () => void
}) {
  const { canWrite } = view
  return (
    <Page
      title="Check before saving"
      lead={`${view.talking ? WITH_THEM : BY_YOURSELF} Nothing has been saved or sent yet.`}
      actions={
        <>
          <Button disabled={!canWrite.ok} onPress={onSave}>
            {preview.button}
          </Button>
          <WorksheetWay view={view} />
        </>
      }
    >
      <div className="two-columns">
        <InRecordList view={view} items={preview.inRecord} />
        <SentToList view={view} items={preview.sentTo} />
      </div>
      <NoteLines view={view} parts={note} />
      <LeftOutList items={preview.leftOut} />
      <AgeNotSettled view={view} />
      <KeepRefusal view={view} />
      <Aside kind={patientSideIsSafe(view.kept) ? 'note' : 'warn'}>{preview.patientSide}</Aside>
      <OwnClock view={view} />
      {!canWrite.ok && <Aside kind="warn">{canWrite.because}</Aside>}
    </Page>
  )
}

const WITH_THEM = 'Read it through, with the patient if you can.'
/** While somebody may be near, it is shown to nobody. DF-1 */
const BY_YOURSELF = 'Read it through by yourself, where nobody else can see.'

function NotReady({ errors, notRead }: { errors: readonly FormError[]; notRead: boolean }) {
  const waiting = notRead
    ? 'The record could not be read, so nothing can be saved. What you wrote is still here.'
    : 'The record is still being read. This page fills itself in a moment.'
  return (
    <Page
      title="Check before saving"
      lead={errors.length > 0 ? 'Not everything is there yet. Nothing has been saved.' : waiting}
    >
      <ErrorSummary errors={errors} />
    </Page>
  )
}

function errorsIn(view: View): FormError[] {
  const { judgement, documentation } = view.kept
  const missing = missingFrom(judgement).map((field) => ({
    words: missingWords[field],
    lead: goTo(view, 'judgement'),
  }))
  return documentation
    ? missing
    : [...missing, { words: 'Choose what is written', lead: goTo(view, 'writing') }]
}
