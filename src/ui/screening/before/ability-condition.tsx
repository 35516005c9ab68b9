import type { Ability } from '../../../screening/patient.ts'
import { Choice } from '../../parts/choice.tsx'
import type { View } from '../../view.ts'
import { CannotDecide, CannotTakePart } from './cannot-take-part.tsx'
import { abilityOptions } from './condition-options.ts'
import { set } from './set-condition.ts'

/** Nobody decides in their place here: a guardian may be the one who harms. */
export function AbilityCondition({ view }: { view: View }) {
  return (
    <Choice
      legend="Able to take part now"
      options={abilityOptions}
      value={view.kept.conditions.ability}
      onChoose={set(view, 'ability')}
      beneath={(ability) => whatNow(ability, view)}
    />
  )
}

function whatNow(ability: Ability, view: View) {
  switch (ability) {
    case 'able':
      return null
    case 'not-now':
      return <CannotTakePart view={view} />
    case 'capacity-in-doubt':
      return <CannotDecide view={view} />
  }
}
