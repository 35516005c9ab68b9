import { useState } from 'react'
import { patientSpokeOfSafety, type SafetyQuestion } from '../../screening/safety.ts'
import { Button } from '../parts/button.tsx'
import { TakenBack } from '../screening/taken-back.tsx'
import type { View } from '../view.ts'

/** Not answering, and taking an answer back, cost one press each. R-078 R-079 DF-8 */
export function SayLess({ view, asked }: { view: View; asked: readonly SafetyQuestion[] }) {
  const { kept, tell } = view
  const [takenBack, setTakenBack] = useState(false)
  const takeBack = () => {
    tell({ type: 'safety-noted', noted: { takenBack: true } })
    setTakenBack(true)
  }
  const preferNotToSay = () => {
    for (const question of asked)
      if (kept.safety.replies[question] === undefined)
        tell({ type: 'safety-said', said: { asked: question, reply: 'declined' } })
  }
  return (
    <>
      <div className="govuk-button-group">
        {asked.length > 1 && (
          <Button look="second" onPress={preferNotToSay}>
            Prefers not to say
          </Button>
        )}
        <Button look="second" disabled={!patientSpokeOfSafety(kept.safety)} onPress={takeBack}>
          Take these words back
        </Button>
      </div>
      <TakenBack
        gone={takenBack && !patientSpokeOfSafety(kept.safety)}
        beside="Look at your own notes too."
      />
    </>
  )
}
