import { teamFor } from '../../screening/team-for.ts'
import { servicesIn } from '../../write-back/what-next.ts'
import { CallList } from '../screening/call-list.tsx'
import { CareFirst } from './care-first.tsx'
import { CallNotesLine } from './call-notes.tsx'
import type { Finishing } from './finishing.ts'

/** When the record does not do what it should, people still can. */
export function PhoneInstead({
  view,
  plan,
  because,
  services = false,
  calls,
  onWriteCalls,
}: Pick<Finishing, 'view' | 'plan' | 'calls' | 'onWriteCalls'> & {
  because: string
  /** Whoever may have been sent something hears of it as well. */
  services?: boolean
}) {
  const { site, kept } = view
  const team = teamFor(kept, site)
  const others = services ? servicesIn(plan, site) : []
  return (
    <>
      <CareFirst view={view} />
      <section aria-label="Phone">
        <h2>Phone</h2>
        <p className="govuk-body">{because}</p>
        <CallList view={view} contacts={[team.contact, ...team.outOfHours, ...others]} />
        <CallNotesLine calls={calls} onWriteCalls={onWriteCalls} />
      </section>
    </>
  )
}
