import type { Kept, UrgentNeed } from '../../screening/kept.ts'
import { urgentWords } from '../../screening/wording.ts'
import { Aside } from '../parts/aside.tsx'
import { Button } from '../parts/button.tsx'
import { Choice, type Option } from '../parts/choice.tsx'
import { Page } from '../parts/page.tsx'
import { PhoneLine } from '../parts/phone-line.tsx'
import { Ticks } from '../parts/ticks.tsx'
import { goTo, type View } from '../view.ts'
import { DangerHelp } from './danger-help.tsx'
import { nextWords } from './page-names.ts'
import { SafetySigns } from './safety-signs.tsx'
import { mayHarmThemself, SelfHarmPath } from './self-harm-path.tsx'
import { TeamNumbers } from './team-numbers.tsx'

const NEEDS: readonly UrgentNeed[] = [
  'pain',
  'food-or-drink',
  'rest',
  'clothing',
  'suicide-safety',
  'time-critical',
  'clinician-gender',
]

const DANGER: readonly Option<NonNullable<Kept['danger']>>[] = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
  { value: 'not-sure', label: 'Not sure' },
]

/** Care first: what cannot wait, and whether anyone is in danger. R-033 */
export function UrgentPage({ view }: { view: View }) {
  const { urgent, danger } = view.kept
  const inDanger = danger === 'yes'
  return (
    <Page
      title="Urgent needs"
      lead={inDanger ? 'All else can wait.' : 'What cannot wait comes first. Tick what is needed now.'}
      actions={
        <Button look={inDanger ? 'second' : 'main'} onPress={goTo(view, 'record')}>
          {inDanger ? 'Go on, when it is safe' : nextWords('record')}
        </Button>
      }
    >
      <Choice
        legend="Is anyone in danger now?"
        hint="The patient, you, a colleague, a child, or someone at home."
        options={DANGER}
        value={danger}
        inline
        onChoose={(answer) => view.tell({ type: 'danger', danger: answer })}
      />
      <div aria-live="polite">
        {inDanger && <p className="govuk-visually-hidden">Whom to phone, and what to do, is below.</p>}
        {danger === 'not-sure' && <NotSure view={view} />}
      </div>
      {inDanger && <DangerHelp view={view} />}
      {!inDanger && (
        <div className="two-columns">
          <Ticks
            legend="Needed now"
            items={NEEDS.map((need) => ({ value: need, label: urgentWords[need] }))}
            ticked={urgent}
            onTick={(need, present) => view.tell({ type: 'urgent-need', need, present })}
          />
          <div>
            <div aria-live="polite">{mayHarmThemself(view.kept) && <SelfHarmPath view={view} />}</div>
            <SafetySigns view={view} />
          </div>
        </div>
      )}
    </Page>
  )
}

/** A doubt is not settled by one person alone, and not by going on. R-029 R-081 */
function NotSure({ view }: { view: View }) {
  const { site, now } = view
  return (
    <Aside>
      Ask a colleague before you go on: they can help you judge it. If it gets worse, open Staff help.
      <PhoneLine contact={site.nurseInCharge} switchboard={site.switchboard} now={now()} />
      <TeamNumbers view={view} />
    </Aside>
  )
}
