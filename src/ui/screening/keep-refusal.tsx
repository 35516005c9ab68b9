import { isPatientsOwnWord } from '../../screening/own-word.ts'
import { Ticks } from '../parts/ticks.tsx'
import type { View } from '../view.ts'

/** A no is nobody's business unless the patient wants it kept. It never names a service. */
export function KeepRefusal({ view: { kept, tell } }: { view: View }) {
  const declined = Object.values(kept.sharing).some(({ decision }) => decision === 'does-not-agree')
  const writes = kept.documentation !== undefined && kept.documentation.choice !== 'nothing'
  // It is put in with the patient, and can be given up by anyone at any time.
  const shown = isPatientsOwnWord(kept.conditions) || kept.documentation?.keepRefusal === true
  if (!declined || !shown || !writes) return null
  return (
    <Ticks
      legend="The patient did not want a referral"
      items={[
        {
          value: 'keep',
          label: 'The patient agrees that this is kept',
          hint: 'Then they need not be asked the same again. No service is named.',
        },
      ]}
      ticked={kept.documentation?.keepRefusal ? ['keep'] : []}
      onTick={(_keep, keep) => tell({ type: 'keep-refusal', keep })}
    />
  )
}
