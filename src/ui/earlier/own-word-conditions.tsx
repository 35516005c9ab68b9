import { patientIs } from '../../screening/patient.ts'
import { Choice } from '../parts/choice.tsx'
import { AgeCondition } from '../screening/before/age-condition.tsx'
import { abilityOptions, aloneOptions, languageOptions } from '../screening/before/condition-options.ts'
import { set } from '../screening/before/set-condition.ts'
import type { View } from '../view.ts'

/**
 * What makes it the patient's own word, asked where it is needed: after sending there is no way back to the page that
 * asks it otherwise. For going on they must be an adult besides. R-048 R-157 DF-10
 */
export function OwnWordConditions({ view, adult }: { view: View; adult: boolean }) {
  const { conditions, age } = view.kept
  return (
    <>
      <Choice
        legend="Alone with the patient"
        hint="Nobody else in hearing, the door closed, no phone listening."
        options={aloneOptions}
        value={conditions.alone}
        onChoose={set(view, 'alone')}
      />
      <Choice
        legend="Language"
        options={languageOptions}
        value={conditions.language}
        onChoose={set(view, 'language')}
      />
      <Choice
        legend="Able to take part now"
        options={abilityOptions}
        value={conditions.ability}
        onChoose={set(view, 'ability')}
      />
      {adult && (age !== 'adult' || patientIs(conditions, age) === 'child') && <AgeCondition view={view} />}
    </>
  )
}
