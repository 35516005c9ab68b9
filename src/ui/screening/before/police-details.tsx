import { notedOfPolice, type LegalAdvice } from '../../../screening/room.ts'
import { legalAdviceWords } from '../../../screening/room-wording.ts'
import { Button } from '../../parts/button.tsx'
import { Choice, type Option } from '../../parts/choice.tsx'
import { WordsField } from '../../parts/words-field.tsx'
import type { View } from '../../view.ts'

const ADVICE: readonly Option<LegalAdvice>[] = (['offered', 'wanted', 'declined'] as const).map((value) => ({
  value,
  label: legalAdviceWords[value],
}))

/** Someone in custody or escorted is a patient like any other, and no help hangs on talking to the police. R-015 R-080 */
export function PoliceDetails({ view }: { view: View }) {
  const { police } = view.kept.room
  if (!police.came) return null
  const mayBeASlip = view.kept.conditions.alone !== 'police-or-guard' && !notedOfPolice(police)
  return (
    <>
      {mayBeASlip && (
        <Button look="quiet" onPress={() => view.tell({ type: 'no-police' })}>
          No police or guard was here
        </Button>
      )}
      <WordsField
        label="Risks that the police or guard know of"
        hint="Ask them away from the patient: risks to the patient, and to staff. It is kept as said by them. No names of others, no place."
        rows={2}
        value={police.risks}
        onWrite={(risks) => view.tell({ type: 'police', risks })}
      />
      <Choice
        legend="Legal advice before any interview by them"
        hint="Offer it to the patient. It is their right and no sign of guilt. Support never depends on talking to the police."
        options={ADVICE}
        inline
        value={police.advice}
        onChoose={(advice) => view.tell({ type: 'police', advice })}
      />
    </>
  )
}
