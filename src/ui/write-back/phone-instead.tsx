import { teamFor } from '../../screening/team-for.ts'
import { CallList } from '../screening/call-list.tsx'
import { CallNotesLine } from './call-notes.tsx'
import type { Finishing } from './finishing.ts'

/** When the record does not do what it should, people still can. */
export function PhoneInstead({
  view,
  because,
  calls,
  onWriteCalls,
}: Pick<Finishing, 'view' | 'calls' | 'onWriteCalls'> & { because: string }) {
  const { site, kept } = view
  const team = teamFor(kept, site)
  return (
    <section aria-label="Phone">
      <h2>Phone</h2>
      <p className="govuk-body">{because}</p>
      <CallList view={view} contacts={[team.contact, ...team.outOfHours]} />
      <CallNotesLine calls={calls} onWriteCalls={onWriteCalls} />
    </section>
  )
}
