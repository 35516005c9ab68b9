import type { Ability } from '../../../screening/patient.ts'
import { Choice, type Option } from '../../parts/choice.tsx'
import type { View } from '../../view.ts'
import { set } from './set-condition.ts'

const OPTIONS: readonly Option<Ability>[] = [
  { value: 'able', label: 'Able to take part' },
  { value: 'not-now', label: 'Not now', hint: 'Unconscious, sedated, or too distressed.' },
  { value: 'capacity-in-doubt', label: 'In doubt whether they can decide for themselves' },
]

/** Nobody decides in their place here: a guardian may be the one who harms. */
export function AbilityCondition({ view }: { view: View }) {
  return (
    <Choice
      legend="Able to take part now"
      options={OPTIONS}
      value={view.kept.conditions.ability}
      onChoose={set(view, 'ability')}
      beneath={whatNow}
    />
  )
}

function whatNow(ability: Ability) {
  switch (ability) {
    case 'able':
      return null
    case 'not-now':
      return (
        <p className="govuk-body">
          Treat first. Tell the nurse in charge, as little as is needed, who should not be alone with the
          patient. What you noted can ask a colleague to talk with them when they wake.
        </p>
      )
    case 'capacity-in-doubt':
      return (
        <p className="govuk-body">
          Relatives and guardians cannot agree to this in their place. Note what you saw, ask for advice
          today, and ask the patient again when they are better.
        </p>
      )
  }
}
