import { ageSettled, patientIs } from '../../screening/patient.ts'
import { said } from '../../screening/said.ts'
import { Aside } from '../parts/aside.tsx'
import { Button } from '../parts/button.tsx'
import { Choice, type Option } from '../parts/choice.tsx'
import { Page } from '../parts/page.tsx'
import { PhoneLine } from '../parts/phone-line.tsx'
import { SayThis } from '../parts/say-this.tsx'
import { RegionChildren } from '../region/region-children.tsx'
import { goTo, type View } from '../view.ts'
import { AgeNotSettled } from '../screening/age-not-settled.tsx'
import { ServicesForChildren } from './services-for-children.tsx'
import { nextWords } from '../screening/page-names.ts'
import { WorksheetWay } from './worksheet-way.tsx'

/** In place of consent: a child is protected because they are a child. Nobody's agreement is the basis. R-156 R-157 */
export function DutyPage({ view }: { view: View }) {
  const patient = patientIs(view.kept.conditions, view.kept.age)
  if (patient === 'adult') return <AskedAsAdult view={view} />
  if (patient === 'adult-not-able') return <NotAble view={view} />
  return <ChildDuty view={view} />
}

const told: readonly Option<'told' | 'not-yet'>[] = [
  { value: 'told', label: 'The child was told' },
  { value: 'not-yet', label: 'Not yet', hint: 'Say it as soon as it is safe to.' },
]

function ChildDuty({ view }: { view: View }) {
  const { kept, tell, site } = view
  const concern = (kept.judgement.concern ?? 'none-recorded') !== 'none-recorded'
  return (
    <Page
      title="Keeping the child safe"
      lead={
        concern
          ? 'Phone now. A child is protected whether or not anyone agrees.'
          : 'No concern was recorded. The number is here if that changes.'
      }
      actions={
        <>
          <WritingNext view={view} />
          <WorksheetWay view={view} />
        </>
      }
    >
      <Numbers view={view} />
      <AgeNotSettled view={view} numbersShown />
      {concern && <RegionChildren view={view} />}
      {concern && <ServicesForChildren view={view} />}
      {concern && !ageSettled(kept.conditions.age, kept.age) && (
        <p className="govuk-body">
          Nothing is sent as a child’s until you have judged the age. Advice from {site.childProtection.name}{' '}
          is asked for when you save.
        </p>
      )}
      {concern && ageSettled(kept.conditions.age, kept.age) && (
        <>
          <p className="govuk-body">
            When you save, {site.childProtection.name} is sent the child’s name and date of birth, the safe
            way to make contact, what is needed, and your reason. On the phone, and above all out of hours,
            say that your concern is child trafficking.
          </p>
          <Aside kind="warn">
            Do not ask parents, guardians or whoever came along to allow it, and do not tell them first: one
            of them may be the person who causes the harm.
          </Aside>
          <SayThis title="You could tell the child" lines={said.duty} />
          <Choice
            legend="Does the child know?"
            options={told}
            value={kept.childTold}
            onChoose={(value) => tell({ type: 'child-told', told: value })}
          />
        </>
      )}
    </Page>
  )
}

function NotAble({ view }: { view: View }) {
  return (
    <Page
      title="Not able to decide now"
      lead="No referral is made now. The patient is asked when they are able."
      actions={<WritingNext view={view} />}
    >
      <p className="govuk-body">
        Relatives, guardians and whoever came along do not decide in their place. A task to ask on waking goes
        to {view.site.safeguardingTeam.name}. In danger, phone: the numbers are under Staff help.
      </p>
    </Page>
  )
}

function AskedAsAdult({ view }: { view: View }) {
  return (
    <Page
      title="The patient decides"
      lead="An adult who is able to decide is referred only when they say yes."
      actions={<Button onPress={goTo(view, 'sharing')}>{nextWords('sharing')}</Button>}
    />
  )
}

function Numbers({ view: { site, now } }: { view: View }) {
  const { contact, outOfHours } = site.childProtection
  return (
    <section aria-label="Who to phone">
      {[contact, ...outOfHours, site.emergency].map((one) => (
        <PhoneLine
          key={`${one.name} ${one.phone}`}
          contact={one}
          switchboard={site.switchboard}
          now={now()}
        />
      ))}
    </section>
  )
}

function WritingNext({ view }: { view: View }) {
  return <Button onPress={goTo(view, 'writing')}>{nextWords('writing')}</Button>
}
