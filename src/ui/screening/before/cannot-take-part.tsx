import { said } from '../../../screening/said.ts'
import { Fold } from '../../parts/fold.tsx'
import { PhoneLine } from '../../parts/phone-line.tsx'
import { SayThis } from '../../parts/say-this.tsx'
import type { View } from '../../view.ts'

/** Unconscious, sedated or very distressed: care, what was seen and advice go on. R-057 R-090 */
export function CannotTakePart({ view }: { view: View }) {
  return (
    <>
      <p className="govuk-body">
        Treat first. Sit with someone in distress, offer a break, and come back. What you noticed can be kept,
        and a saved note asks a colleague to talk with them when they wake.
      </p>
      <SayThis title="Say to the nurse in charge" lines={said.nurseInCharge} />
      <PhoneLine contact={view.site.nurseInCharge} switchboard={view.site.switchboard} now={view.now()} />
      <CompanionRules view={view} />
      <NobodyInTheirPlace />
    </>
  )
}

export function CannotDecide({ view }: { view: View }) {
  return (
    <>
      <NobodyInTheirPlace />
      <p className="govuk-body">
        Instead: note what you saw, ask for advice today (below), and see whether the patient can decide:
      </p>
      <Rules
        rules={view.site.capacityPath}
        none="This hospital has set down no way to do it here. Ask the team below who does it."
      />
      <p className="govuk-body">Ask the patient again, alone, when they are better.</p>
      <CompanionRules view={view} />
    </>
  )
}

function NobodyInTheirPlace() {
  return (
    <p className="govuk-body">
      Sphere takes nobody’s word as the patient’s yes: not that of relatives, guardians or attorneys, whatever
      papers they show. Any of them can be the person who does harm. Follow this hospital’s own path.
    </p>
  )
}

function CompanionRules({ view }: { view: View }) {
  return (
    <Fold summary="Visitors and news here">
      <Rules
        rules={view.site.companionRules}
        none="This hospital has set no rule. Agree with the nurse in charge who may visit and who may be told anything."
      />
    </Fold>
  )
}

function Rules({ rules, none }: { rules: readonly string[] | undefined; none: string }) {
  if (!rules) return <p className="govuk-body">{none}</p>
  return (
    <ul className="govuk-list govuk-list--bullet">
      {rules.map((rule) => (
        <li key={rule}>{rule}</li>
      ))}
    </ul>
  )
}
