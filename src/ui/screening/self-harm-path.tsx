import { isPositive } from '../../screening/answers.ts'
import type { Kept } from '../../screening/kept.ts'
import { PhoneLine } from '../parts/phone-line.tsx'
import type { View } from '../view.ts'

/** Ticked as needed now, told in the talk, or seen. What the record holds by itself is shown beside it, and decides nothing. */
export function mayHarmThemself({ urgent, answers }: Kept): boolean {
  return urgent.includes('suicide-safety') || isPositive(answers['self-harm'])
}

/** What is done here at once, whatever lies behind it. Whoever is told to follow a path is told which. R-121 */
export function SelfHarmPath({ view: { site, now } }: { view: View }) {
  const { selfHarmPath, nurseInCharge, switchboard } = site
  const steps = selfHarmPath?.steps ?? NO_STEPS
  return (
    <section aria-label="What to do now">
      <PhoneLine contact={selfHarmPath?.contact ?? nurseInCharge} switchboard={switchboard} now={now()} />
      <ul className="govuk-list govuk-list--bullet">
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ul>
    </section>
  )
}

const NO_STEPS = [
  'Do not leave the patient alone.',
  'This hospital has set down no more steps here: ask the nurse in charge.',
]
