import { meantFor } from '../../screening/instruments-for.ts'
import { nextAfter } from '../../screening/path.ts'
import { wishStands } from '../../screening/since-last.ts'
import { WaitForThem } from '../earlier/wait-for-them.tsx'
import { Button } from '../parts/button.tsx'
import { Page } from '../parts/page.tsx'
import { nextWords } from '../screening/page-names.ts'
import { goTo, type View } from '../view.ts'
import { InstrumentForm } from './instrument-form.tsx'
import { NotOffered } from './not-offered.tsx'

/** What this hospital asks beside the talk. None of it is needed, and nothing in Sphere follows from it. R-055 R-078 R-129 */
export function InstrumentsPage({ view }: { view: View }) {
  const next = nextAfter('instruments', view.kept, view.talking)
  return (
    <Page
      title="Our own questions"
      lead="This hospital chose them. Ask them as they are written. The patient can skip any, or stop."
      actions={
        <>
          <Button onPress={goTo(view, next)}>{nextWords(next)}</Button>
          <Button look="second" onPress={goTo(view, 'judgement')}>
            Stop here
          </Button>
        </>
      }
    >
      <Instruments view={view} />
    </Page>
  )
}

function Instruments({ view }: { view: View }) {
  const { kept, instruments, site, chart } = view
  if (wishStands(chart?.earlier ?? [], kept)) return <WaitForThem view={view} />
  if (!site.instruments.some((setting) => meantFor(setting, kept)))
    return <p className="govuk-body">There are none for this patient.</p>
  if (!instruments) return <output className="govuk-body">Opening…</output>
  return instruments
    .filter(({ setting }) => meantFor(setting, kept))
    .map((read) =>
      read.offered ? (
        <InstrumentForm key={read.setting.id} view={view} read={read} />
      ) : (
        <NotOffered key={read.setting.id} read={read} onReadAgain={view.readInstruments} />
      ),
    )
}
