import { yearsSince } from '../../../chart/dates.ts'
import { patientIs, type AgeJudgement } from '../../../screening/patient.ts'
import { Choice, type Option } from '../../parts/choice.tsx'
import { PhoneLine } from '../../parts/phone-line.tsx'
import { couldNotBeRead, type View } from '../../view.ts'
import { set } from './set-condition.ts'

const ADULT: Option<AgeJudgement> = { value: 'clearly-adult', label: 'Clearly an adult' }
const DOUBT: Option<AgeJudgement> = { value: 'in-doubt', label: 'In doubt: care for them as under 18' }

/** Only the clinician's own eyes settle a doubt. Papers, and what a companion says, do not. DF-6 R-157 */
export function AgeCondition({
  view,
  numbersShown = false,
}: {
  view: View
  /** Where the page shows whom to phone already. */
  numbersShown?: boolean
}) {
  const { age, conditions } = view.kept
  const isTreatedAsChild = age === 'under-18' || conditions.age === 'in-doubt'
  return (
    <div>
      {age === 'under-18' ? (
        <p className="govuk-body">
          <strong className="choice__legend">Under 18 by the record.</strong> {ageInYears(view)}
        </p>
      ) : (
        <Choice
          legend="Old enough to decide"
          hint={hintFor(view)}
          options={[ADULT, DOUBT]}
          value={conditions.age}
          onChoose={set(view, 'age')}
        />
      )}
      {!numbersShown && isTreatedAsChild && patientIs(conditions, age) === 'child' && (
        <ChildContact view={view} />
      )}
    </div>
  )
}

/** shown before there is any concern, so that no time is lost when there is one. */
function ChildContact({ view }: { view: View }) {
  const { childProtection, switchboard } = view.site
  return (
    <>
      <p className="govuk-body">
        Ask only what safety needs, in plain words. No interview. With any concern, phone now:
      </p>
      {[childProtection.contact, ...childProtection.outOfHours].map((contact) => (
        <PhoneLine key={contact.phone} contact={contact} switchboard={switchboard} now={view.now()} />
      ))}
    </>
  )
}

function hintFor(view: View): string {
  if (view.kept.age === 'adult') return `${ageInYears(view)} Nothing to press unless you doubt it.`
  const unread = couldNotBeRead(view) ? 'The record could not be read.' : 'The record is still being read.'
  const record = view.chart ? 'The record does not say.' : unread
  return `${record} Judge for yourself: papers, and what a companion says, do not settle it.`
}

function ageInYears(view: View): string {
  const birthDate = view.chart?.person.birthDate
  return birthDate ? `The record says ${yearsSince(birthDate, view.now())} years.` : ''
}
