import type { InterpreterCheck, InterpreterKind } from '../../../screening/room.ts'
import { checkWords, interpreterWords } from '../../../screening/room-wording.ts'
import { Choice } from '../../parts/choice.tsx'
import { Ticks } from '../../parts/ticks.tsx'
import type { View } from '../../view.ts'
import { StopInterpreting } from '../stop-interpreting.tsx'

const KINDS: readonly InterpreterKind[] = ['here', 'video', 'phone', 'sign-here', 'sign-video']
const CHECKS: readonly InterpreterCheck[] = ['gender-offered', 'must-not-know-asked', 'patient-content']

/** What is settled between the patient and the interpreter, none of it needed to go on. R-111 */
export function InterpreterDetails({ view }: { view: View }) {
  const { interpreter } = view.kept.room
  return (
    <>
      <p className="govuk-body">
        Say what the interpreter is there for. Never leave the two alone, and let them go at different times.
      </p>
      <Ticks
        legend="Asked first"
        items={CHECKS.map((value) => ({ value, label: checkWords[value] }))}
        ticked={interpreter.checks}
        onTick={(check, done) => view.tell({ type: 'interpreter-check', check, done })}
      />
      <InterpreterKinds
        legend="How they join"
        value={interpreter.kind}
        onChoose={(kind) => view.tell({ type: 'interpreter', kind })}
      />
      <StopInterpreting view={view} />
    </>
  )
}

export function InterpreterKinds({
  legend,
  value,
  onChoose,
}: {
  legend: string
  value: InterpreterKind | undefined
  onChoose: (kind: InterpreterKind) => void
}) {
  const options = KINDS.map((kind) => ({ value: kind, label: interpreterWords[kind] }))
  return <Choice legend={legend} options={options} inline value={value} onChoose={onChoose} />
}
