import type { Contact } from '../../site/contact.ts'
import type { Site } from '../../site/site.ts'
import { patientIs } from '../../screening/patient.ts'
import { Button } from '../parts/button.tsx'
import { Owner } from '../house/owner.tsx'
import { RegionDanger } from '../region/region-danger.tsx'
import { SafetyPlan } from '../safety/safety-plan.tsx'
import { goTo, type View } from '../view.ts'
import { CallList } from './call-list.tsx'

/** What to do when it feels unsafe. No number here ever disappears, however old. DF-5 R-028 R-029 R-031 R-083 R-094 */
export function DangerHelp({ view }: { view: View }) {
  const { site, kept } = view
  const child = patientIs(kept.conditions, kept.age) === 'child'
  return (
    <>
      <h2>Phone</h2>
      <CallList view={view} contacts={contactsOf(site, child)} />
      <p className="govuk-body">
        Any other number: switchboard, <strong>{site.switchboard}</strong>.
      </p>
      <h2>What to do</h2>
      <ol className="govuk-list govuk-list--number danger__steps">
        <li>
          <strong>Get help.</strong> Phone one of the numbers above. You do not have to make this safe alone:
          care, and telling the right people, is your part.
        </li>
        <li>
          <strong>Do not confront anyone,</strong> and do not try a rescue. You may not be able to get the
          patient out of their situation: trying alone could put both of you in danger.
        </li>
        <li>
          <strong>Stay with the patient</strong> if that is safe for you. Ask what they think could happen:
          they often know best.
        </li>
        <li>
          <strong>Come back later.</strong> What you have noted stays here until you close this page.
        </li>
      </ol>
      <p className="govuk-body">
        <Button look="second" onPress={goTo(view, 'precautions')}>
          Tell colleagues, and keep everyone safe
        </Button>
      </p>
      <SafetyPlan view={view} />
      <RegionDanger view={view} />
      <Owner view={view} />
    </>
  )
}

function contactsOf(site: Site, child: boolean): Contact[] {
  const { emergency, security, nurseInCharge, safeguardingTeam: adult, childProtection } = site
  const forChild = [childProtection.contact, ...childProtection.outOfHours]
  const forAdult = [adult.contact, ...adult.outOfHours]
  const all = [
    emergency,
    security,
    nurseInCharge,
    ...(child ? [...forChild, ...forAdult] : [...forAdult, ...forChild]),
  ]
  // Each number once: whoever is in a hurry must not wonder which 999 is the right one.
  return all.filter(({ phone }, at) => all.findIndex((other) => other.phone === phone) === at)
}
