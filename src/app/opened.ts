import type { ClinicianSession, Session, TeamSession } from '../fhir/session.ts'
import type { LaunchRefusal } from '../problem/launch-refusal.ts'
import type { Ended } from '../screening/events.ts'
import type { Pack } from '../site/pack.ts'
import type { Site } from '../site/site.ts'
import type { Numbers } from '../ui/lock/staff-numbers.tsx'
import { openRecord, type OpenRecord } from './open-record.ts'

/** What came of opening the page: somebody signed in, or the reason why not. */
export type Opened =
  | { opened: 'session'; session: Session; site: Site; loadPack: () => Promise<Pack> }
  | { opened: 'refused'; refusal: LaunchRefusal; numbers?: Numbers }

/** Who sits before it, with what they came for already under way. */
export type Shown =
  | { shown: 'refusal'; refusal: LaunchRefusal; numbers?: Numbers }
  | { shown: 'team'; session: TeamSession; site: Site }
  | {
      shown: 'clinician'
      session: ClinicianSession
      site: Site
      record: OpenRecord
      loadPack: () => Promise<Pack>
    }
  | { shown: 'ended'; how: Ended; numbers?: Numbers }

/** The record is opened here, once, before anything is drawn: a drawing may happen twice. */
export function begun(opened: Opened): Shown {
  if (opened.opened === 'refused') {
    const { opened: _opened, ...why } = opened
    return { shown: 'refusal', ...why }
  }
  const { session, site, loadPack } = opened
  if (session.kind === 'team') return { shown: 'team', session, site }
  return { shown: 'clinician', session, site, loadPack, record: openRecord(session, site) }
}
