import { Button } from '../parts/button.tsx'
import { Page } from '../parts/page.tsx'
import type { Finishing } from './finishing.ts'
import { OutcomeBanner } from './outcome-banner.tsx'

/** The last guard spoke: something in the plan had no basis at the moment of sending. */
export function NotAllowedPage({ onBack }: Finishing) {
  return (
    <Page title="Not sent" actions={<Button onPress={onBack}>Back to what you wrote</Button>}>
      <OutcomeBanner kind="stopped">
        Something in it rests on no yes of the patient, or on one that has run out. Nothing was saved and
        nothing was sent.
      </OutcomeBanner>
      <p className="govuk-body">Your answers are still here. Ask the patient again, then save.</p>
    </Page>
  )
}
