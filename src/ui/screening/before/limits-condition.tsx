import { isChildByJudgement } from '../../../screening/patient.ts'
import { Fold } from '../../parts/fold.tsx'
import { Ticks } from '../../parts/ticks.tsx'
import { RegionDuties } from '../../region/region-duties.tsx'
import type { View } from '../../view.ts'
import { set } from './set-condition.ts'

/** What must be passed on is said before the first question, never after the first answer. R-039 R-067 */
export function LimitsCondition({ view }: { view: View }) {
  const { reportingDuties, childReportingDuties = reportingDuties, confidentialityRules } = view.site
  if (reportingDuties.length === 0) return <DutiesUnknown view={view} />
  const duties = isChildByJudgement(view.kept) ? childReportingDuties : reportingDuties
  return (
    <>
      <RegionDuties view={view} />
      <p className="govuk-body limits__duties">What must be passed on here:</p>
      <ul className="govuk-list govuk-list--bullet">
        {duties.map((duty) => (
          <li key={duty}>{duty}</li>
        ))}
      </ul>
      <Fold summary="Our rules on who may know">
        <ul className="govuk-list govuk-list--bullet">
          {confidentialityRules.map((rule) => (
            <li key={rule}>{rule}</li>
          ))}
        </ul>
      </Fold>
      <Ticks
        legend="Limits explained"
        items={[{ value: 'said', label: 'I have said this, and what must be passed on' }]}
        ticked={view.kept.conditions.limitsExplained ? ['said'] : []}
        onTick={(_said, present) => set(view, 'limitsExplained')(present)}
      />
    </>
  )
}

/** Nobody can say first what nobody here knows: help is offered, and what would have to be reported is not asked for. R-039 */
function DutiesUnknown({ view }: { view: View }) {
  return (
    <>
      <p className="govuk-body limits__duties">
        This hospital has not said what must be passed on here, so the questions stay closed. You can still
        tell the patient what help there is, note what you see, and ask the team.
      </p>
      <p className="govuk-body">
        To open them, someone writes the duties into Sphere’s settings. Until then ask your social worker,
        legal team or {view.site.safeguardingTeam.contact.name}, {view.site.safeguardingTeam.contact.phone}.
      </p>
      <RegionDuties view={view} />
    </>
  )
}
