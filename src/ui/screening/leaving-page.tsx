import { cameFrom } from '../../screening/been.ts'
import { somethingNoticed } from '../../screening/kept.ts'
import { said } from '../../screening/said.ts'
import { Button } from '../parts/button.tsx'
import { Page } from '../parts/page.tsx'
import { PhoneLine } from '../parts/phone-line.tsx'
import { SayThis } from '../parts/say-this.tsx'
import { goTo, type View } from '../view.ts'

/** The patient goes, perhaps with someone beside them. The questions are closed by coming here. R-030 R-054 */
export function LeavingPage({ view }: { view: View }) {
  const { site, kept } = view
  return (
    <Page
      title="Patient leaving"
      lead="The questions are closed. What you noted is still here."
      actions={
        <>
          <Button onPress={goTo(view, somethingNoticed(kept) ? 'judgement' : 'notice')}>
            {somethingNoticed(kept) ? 'Next: your judgement' : 'Note what you saw'}
          </Button>
          <Button look="second" onPress={goTo(view, 'nothing')}>
            Close, nothing written
          </Button>
          <Button look="second" onPress={goTo(view, cameFrom(kept, view.talking))}>
            They are staying
          </Button>
        </>
      }
    >
      <SayThis title="You could say, whoever is near" lines={said.leaving} />
      <ul className="govuk-list govuk-list--bullet">
        <li>If nobody else can hear: they can always ask to see someone alone, without a reason.</li>
        <li>Do not hold anyone back, and do not press. Finish the care that was planned.</li>
        <li>A wound check or a blood test is a plain reason to ask them back.</li>
        <li>Give nothing on paper unless the patient asked for it, away from others.</li>
      </ul>
      <h2>If it feels unsafe</h2>
      {[site.nurseInCharge, site.security].map((contact) => (
        <PhoneLine key={contact.name} contact={contact} switchboard={site.switchboard} now={view.now()} />
      ))}
    </Page>
  )
}
