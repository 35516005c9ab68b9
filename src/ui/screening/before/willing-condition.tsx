import type { Willing } from '../../../screening/conditions.ts'
import { Choice, type Option } from '../../parts/choice.tsx'
import type { View } from '../../view.ts'
import { set } from './set-condition.ts'

const OPTIONS: readonly Option<Willing>[] = [
  { value: 'agrees', label: 'Is willing to talk' },
  { value: 'declines', label: 'Prefers not to talk about it' },
]

/** 'No' is an answer, and a good one. */
export function WillingCondition({ view }: { view: View }) {
  return (
    <Choice
      legend="What the patient says"
      options={OPTIONS}
      value={view.kept.conditions.willing}
      onChoose={set(view, 'willing')}
      beneath={whatNow}
    />
  )
}

function whatNow(willing: Willing) {
  if (willing === 'agrees') return null
  return (
    <p className="govuk-body">
      That is fine, and care goes on. Do not ask again today. Offer help all the same: it hangs on no answer.
    </p>
  )
}
