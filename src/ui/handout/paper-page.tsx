import { useState } from 'react'
import { mayCarry, type Carry } from '../../handout/sheet.ts'
import { cameFrom } from '../../screening/been.ts'
import { Button } from '../parts/button.tsx'
import { Choice, type Option } from '../parts/choice.tsx'
import { Page } from '../parts/page.tsx'
import { BackTo } from '../screening/back-to.tsx'
import { goTo, type View } from '../view.ts'
import { AloneFirst } from './alone-first.tsx'
import { PaperChoice } from './paper-choice.tsx'

const answers: readonly Option<Carry>[] = [
  { value: 'safe', label: 'Yes, the patient says so' },
  { value: 'not-safe', label: 'No' },
  { value: 'not-known', label: 'Not known', hint: 'Counts as no.' },
]

/** Paper is found in bags and pockets. It is made only when the patient says that it is safe, each time anew. R-140 R-070 */
export function PaperPage({ view }: { view: View }) {
  return (
    <Page
      title="Something on paper"
      lead="Only if the patient wants it. Nothing of this is kept."
      actions={
        <>
          <BackTo view={view} look="main" />
          {view.talking && cameFrom(view.kept, view.talking) !== 'sharing' && (
            <Button look="second" onPress={goTo(view, 'sharing')}>
              Services
            </Button>
          )}
        </>
      }
    >
      <AloneFirst view={view}>
        <SafeToCarry view={view} />
      </AloneFirst>
    </Page>
  )
}

function SafeToCarry({ view }: { view: View }) {
  const [carry, setCarry] = useState<Carry>()
  return (
    <>
      <Choice
        legend="Ask the patient: is it safe to carry paper?"
        hint="Someone may go through their bag, pockets or phone."
        options={answers}
        value={carry}
        inline
        onChoose={setCarry}
      />
      {mayCarry(carry) && <PaperChoice view={view} />}
      {carry !== undefined && !mayCarry(carry) && (
        <p className="govuk-body">
          Then nothing is printed. Say a number, let the patient learn it by heart, and ask them back for a
          plain reason, such as a wound check.
        </p>
      )}
    </>
  )
}
