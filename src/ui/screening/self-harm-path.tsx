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
  return (
    <section aria-label="What to do now">
      {selfHarmPath ? (
        <ul className="govuk-list govuk-list--bullet">
          {selfHarmPath.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ul>
      ) : (
        <p className="govuk-body">
          This hospital has set down no steps here. Do not leave the patient alone, and ask the nurse in
          charge:
        </p>
      )}
      <PhoneLine contact={selfHarmPath?.contact ?? nurseInCharge} switchboard={switchboard} now={now()} />
    </section>
  )
}
