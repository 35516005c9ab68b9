import type { ClinicianSession } from '../fhir/session.ts'
import type { ScreeningEvent } from '../screening/events.ts'
import type { RecordProblem } from '../problem/problem.ts'
import type { Screening } from '../screening/screening.ts'
import type { Site } from '../site/site.ts'
import type { SignIn, View } from '../ui/view.ts'
import type { RecordFinding } from '../indicators/findings.ts'
import { chartAsCorrected } from '../write-back/as-corrected.ts'
import type { Saving } from '../write-back/saving.ts'
import type { ReadRecord } from './read-record.ts'
import type { SigningInAgain } from './use-sign-in-again.ts'

interface Given {
  screening: Exclude<Screening, { at: 'ended' }>
  session: ClinicianSession
  site: Site
  pack: View['pack']
  readPack: View['readPack']
  read: ReadRecord | undefined
  unread: RecordProblem | undefined
  found: readonly RecordFinding[]
  signingIn: SigningInAgain
  saving: Saving | undefined
  instruments: Pick<View, 'instruments' | 'readInstruments'>
  changes: View['changes']
  tell: (event: ScreeningEvent) => void
}

export function viewFrom({
  screening,
  session,
  site,
  pack,
  readPack,
  read,
  unread,
  found,
  signingIn,
  saving,
  instruments,
  changes,
  tell,
}: Given): View {
  return {
    site,
    pack,
    readPack,
    chart: chartNow(read, changes),
    found,
    kept: screening.kept,
    ...instruments,
    talking: screening.at === 'talking',
    canWrite: canWriteFrom(read, unread),
    now: () => session.clock.now().at,
    ownClock: session.clock.now().from === 'this-computer',
    signIn: { ...signingIn, ends: endOf(session) },
    saving,
    changes,
    tell,
  }
}

function chartNow(read: ReadRecord | undefined, { made }: View['changes']): View['chart'] {
  return read?.chart.ok ? chartAsCorrected(read.chart.value, made) : undefined
}

/** Nothing is saved for a patient whose own entry was not read: nobody could check whose record it goes into. */
function canWriteFrom(read: ReadRecord | undefined, unread: RecordProblem | undefined): View['canWrite'] {
  if (unread) return { ok: false, because: 'This patient could not be read.' }
  return read?.canWrite ?? { ok: 'not-known' }
}

function endOf({ tokens, clock }: ClinicianSession): SignIn['ends'] {
  if (tokens.renewable()) return 'renews'
  const left = tokens.left()
  return left === undefined ? 'not-said' : clock.now().at + left
}
