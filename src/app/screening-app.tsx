import { useEffect, useReducer } from 'react'
import type { ClinicianSession } from '../fhir/session.ts'
import type { Ended } from '../screening/events.ts'
import { houseOf } from '../screening/house.ts'
import { advance, begin, type Screening } from '../screening/screening.ts'
import type { Pack } from '../site/pack.ts'
import type { Site } from '../site/site.ts'
import { ScreeningView } from '../ui/screening/screening-view.tsx'
import { part } from '../ui/loading/part.tsx'
import type { OpenRecord } from './open-record.ts'
import { endOf } from './end-of.ts'
import { Opening } from './opening.tsx'
import { useInstruments } from './use-instruments.ts'
import { usePack } from './use-pack.ts'
import { useChanges } from './use-changes.ts'
import { useFound } from './use-found.ts'
import { useReading } from './use-reading.ts'
import { loadWriting, useSaving } from './use-saving.ts'
import { useSignInAgain } from './use-sign-in-again.ts'
import { viewFrom } from './view-from.ts'

const preview = part(async () => (await import('./preview.tsx')).Preview)
const finish = part(async () => (await import('../ui/write-back/finish-page.tsx')).FinishPage)

/** While the first page is read: at the end of a conversation is too late to find that they cannot be had any more. */
function loadAhead(): void {
  preview.ahead()
  finish.ahead()
  loadWriting().catch(() => undefined)
}

interface Props {
  session: ClinicianSession
  site: Site
  record: OpenRecord
  loadPack: () => Promise<Pack>
  onEnded: (how: Ended) => void
}

export function ScreeningApp({ session, site, record, loadPack, onEnded }: Props) {
  const [screening, tell] = useReducer(advance, undefined, () => begunFor(site, session))
  const pack = usePack(loadPack)
  const { read, unread, readAgain } = useReading(record, session, tell)
  const signingIn = useSignInAgain(session)
  const onSend = signingIn.forget
  const saving = useSaving({ session, site, record, capabilities: read?.capabilities, tell, onSend })
  const instruments = useInstruments(site.instruments, screening.at === 'talking')
  const changes = useChanges({ session, site, read, screening, writeBack: saving.writeBack, onSend })

  useEffect(loadAhead, [])

  const how = screening.at === 'ended' ? endOf(screening.how, saving.sent, changes.made) : undefined
  useEffect(() => {
    if (how) onEnded(how)
  }, [how, onEnded])

  const found = useFound(read, screening)

  if (screening.at === 'ended') return <Opening />
  const view = viewFrom({
    screening,
    session,
    site,
    ...pack,
    read,
    unread,
    found,
    signingIn,
    saving: saving.sent?.saving,
    instruments,
    changes,
    tell,
  })
  // Whoever is phoned after sending is not in the plan, so it is noted beside it.
  const told: typeof tell = (event) => {
    tell(event)
    if (event.type === 'called') saving.keepCall(event.call)
  }
  const showPreview = () => <preview.Shown view={view} session={session} onSave={saving.save} />
  const showFinish = () =>
    saving.sent && (
      <finish.Shown
        {...saving.sent}
        view={{ ...view, tell: told }}
        onCheckAgain={saving.checkAgain}
        onSaveAgain={saving.saveAgain}
        calls={saving.calls}
        onWriteCalls={saving.writeCalls}
        onTakeBack={saving.takeBack}
        onBack={() => tell({ type: 'not-saved' })}
        onFinish={(end) => tell({ type: 'closed', how: end })}
      />
    )
  return (
    <ScreeningView
      screening={screening}
      view={view}
      unread={unread && { problem: unread, onReadAgain: readAgain }}
      preview={showPreview}
      finish={showFinish}
    />
  )
}

function begunFor(site: Site, { clock }: ClinicianSession): Screening {
  return begin(crypto.randomUUID(), clock.now().at, undefined, houseOf(site))
}
