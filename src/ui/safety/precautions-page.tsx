import { nextAfter } from '../../screening/path.ts'
import { precautions } from '../../screening/safety.ts'
import { precautionWords } from '../../screening/safety-words.ts'
import { Button } from '../parts/button.tsx'
import { Page } from '../parts/page.tsx'
import { Ticks } from '../parts/ticks.tsx'
import { WordsField } from '../parts/words-field.tsx'
import { nextWords } from '../screening/page-names.ts'
import { goTo, type View } from '../view.ts'
import { PatientsView } from './patients-view.tsx'
import { SafetyPlan } from './safety-plan.tsx'
import { TellColleagues } from './tell-colleagues.tsx'

/** What staff do about a risk, and what they cannot. No score and no level. R-063 R-064 R-088 R-089 R-092 R-097 */
export function PrecautionsPage({ view }: { view: View }) {
  const { kept, tell } = view
  const next = nextAfter('precautions', kept, view.talking)
  return (
    <Page
      title="Keep everyone safe"
      lead="Do what fits the risk, and no more: often there is none for staff. Nobody can promise full safety."
      actions={<Button onPress={goTo(view, next)}>{nextWords(next)}</Button>}
    >
      <PatientsView view={view} />
      <div className="two-columns">
        <Ticks
          legend="What was done"
          items={precautions.map((value) => ({ value, label: precautionWords[value] }))}
          ticked={kept.safety.precautions}
          onTick={(precaution, taken) => tell({ type: 'safety-noted', noted: { precaution, taken } })}
        />
        <div>
          <WordsField
            label="What stays unsafe, and who knows"
            hint="Plain words for whoever takes over. Leave out other people’s names and places."
            value={kept.safety.staysUnsafe}
            onWrite={(staysUnsafe) => tell({ type: 'safety-noted', noted: { staysUnsafe } })}
          />
          <YouToo />
        </div>
      </div>
      <TellColleagues />
      <SafetyPlan view={view} />
    </Page>
  )
}

/** R-060 R-063 R-069 */
function YouToo() {
  return (
    <section aria-label="You and your colleagues">
      <h2>You and your colleagues</h2>
      <ul className="govuk-list govuk-list--bullet">
        <li>Keep the way to the door free, and leave if you do not feel safe.</li>
        <li>Give nobody your full name, your own number, or when you work.</li>
        <li>If someone waits outside, do not leave alone: ask security to walk with you.</li>
      </ul>
    </section>
  )
}
