import type { Alone } from '../../../screening/conditions.ts'
import { Choice } from '../../parts/choice.tsx'
import type { View } from '../../view.ts'
import { PoliceDetails } from './police-details.tsx'
import { aloneOptions } from './condition-options.ts'
import { set } from './set-condition.ts'

/** R-034 R-036 R-141. Nobody is pushed out: privacy is found in the ordinary course of care. */
export function AloneCondition({ view }: { view: View }) {
  const { came } = view.kept.room.police
  return (
    <Choice
      legend="Alone with the patient"
      hint="Nobody who came with them, nobody’s child, no police or guard in hearing. Door closed. No phone listening. Time to talk."
      options={aloneOptions}
      value={view.kept.conditions.alone}
      onChoose={set(view, 'alone')}
      beneath={(alone) => (alone !== 'alone' || came) && beneath(alone, view)}
    />
  )
}

function beneath(alone: Alone, view: View) {
  return (
    <>
      <WhatNow alone={alone} />
      <PoliceDetails view={view} />
    </>
  )
}

function WhatNow({ alone }: { alone: Alone }) {
  switch (alone) {
    case 'alone':
      return null
    case 'police-or-guard':
      return (
        <p className="govuk-body">
          Ask them to wait out of hearing; where they must see, seeing is enough. Whatever brought them here,
          the patient has the same right to care and to a private talk.
        </p>
      )
    case 'companion-stays':
    case 'not-possible':
      return (
        <>
          <p className="govuk-body">Do not insist. Go on with care, and take the next natural chance:</p>
          <ul className="govuk-list govuk-list--bullet">
            <li>an examination or a dressing, which is done in private</li>
            <li>an X-ray, a scan, a weight or a urine sample</li>
            <li>a form at the desk for whoever came with them</li>
            <li>a phone that has to stay outside</li>
          </ul>
        </>
      )
  }
}
