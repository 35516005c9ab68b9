import type { UrgentNeed } from '../../screening/kept.ts'
import { urgentWords } from '../../screening/wording.ts'
import { Button } from '../parts/button.tsx'
import { Choice } from '../parts/choice.tsx'
import { Page } from '../parts/page.tsx'
import { Ticks } from '../parts/ticks.tsx'
import { goTo, type View } from '../view.ts'
import { DangerHelp } from './danger-help.tsx'
import { SafetySigns } from './safety-signs.tsx'

const NEEDS: readonly UrgentNeed[] = [
  'pain',
  'food-or-drink',
  'rest',
  'clothing',
  'suicide-safety',
  'time-critical',
  'clinician-gender',
]

/** Care first: what cannot wait, and whether anyone is in danger. R-033 */
export function UrgentPage({ view }: { view: View }) {
  const { urgent, danger } = view.kept
  const inDanger = danger === 'yes'
  return (
    <Page
      title="Urgent needs"
      lead={inDanger ? 'All else can wait.' : 'First what cannot wait. Leave out whatever does not apply.'}
      actions={
        <Button look={inDanger ? 'second' : 'main'} onPress={goTo(view, 'record')}>
          {inDanger ? 'Go on, when it is safe' : 'Next: the record'}
        </Button>
      }
    >
      <div className="two-columns">
        {!inDanger && (
          <div>
            <Ticks
              legend="Needed now"
              items={NEEDS.map((need) => ({ value: need, label: urgentWords[need] }))}
              ticked={urgent}
              onTick={(need, present) => view.tell({ type: 'urgent-need', need, present })}
            />
            <SafetySigns view={view} />
          </div>
        )}
        <Choice
          legend="Is anyone in danger now?"
          hint="The patient, you, a colleague, a child, or someone at home."
          options={[
            { value: 'yes', label: 'Yes' },
            { value: 'no', label: 'No' },
            { value: 'not-sure', label: 'Not sure' },
          ]}
          value={danger}
          inline
          onChoose={(answer) => view.tell({ type: 'danger', danger: answer })}
        />
      </div>
      {inDanger && <DangerHelp view={view} />}
    </Page>
  )
}
