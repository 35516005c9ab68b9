import { lazy, Suspense, useEffect, useMemo, useReducer } from 'react'
import type { ClinicianSession } from '../fhir/session.ts'
import type { Ended } from '../screening/events.ts'
import { patientIs } from '../screening/patient.ts'
import { advance, begin } from '../screening/screening.ts'
import type { Site } from '../site/site.ts'
import { ScreeningView } from '../ui/screening/screening-view.tsx'
import type { OpenRecord } from './open-record.ts'
import { Opening } from './opening.tsx'
import { useReading } from './use-reading.ts'
import { useSaving } from './use-saving.ts'
import { useSignInAgain } from './use-sign-in-again.ts'
import { viewFrom } from './view-from.ts'

const Preview = lazy(async () => ({ default: (await import('./preview.tsx')).Preview }))
const FinishPage = lazy(async () => ({
  default: (await import('../ui/write-back/finish-page.tsx')).FinishPage,
}))
const UnreadablePage = lazy(async () => ({
  default: (await import('../ui/pages/unreadable-page.tsx')).UnreadablePage,
}))

interface Props {
  session: ClinicianSession
  site: Site
  record: OpenRecord
  onEnded: (how: Ended) => void
}

export function ScreeningApp({ session, site, record, onEnded }: Props) {
  const now = () => session.clock.now().at
  const [screening, tell] = useReducer(advance, undefined, () => begin(crypto.randomUUID(), now()))
  const { read, readAgain } = useReading(record, session, tell)
  const signingIn = useSignInAgain(session)
  const onSend = signingIn.forget
  const saving = useSaving({ session, site, record, capabilities: read?.capabilities, tell, onSend })

  const how = screening.at === 'ended' ? screening.how : undefined
  useEffect(() => {
    if (how) onEnded(how)
  }, [how, onEnded])

  const patient =
    screening.at === 'ended' ? 'adult' : patientIs(screening.kept.conditions, screening.kept.age)
  const found = useMemo(() => read?.foundFor(patient) ?? [], [read, patient])

  if (screening.at === 'ended') return <Opening />
  const sent = saving.sent?.saving
  const view = viewFrom({ screening, session, site, read, found, signingIn, saving: sent, tell })
  if (read && !read.chart.ok)
    return (
      <Suspense fallback={<Opening />}>
        <UnreadablePage problem={read.chart.problem} signIn={view.signIn} onReadAgain={readAgain} />
      </Suspense>
    )
  // After sending, who was phoned is kept in the record too.
  const told: typeof tell = (event) => {
    tell(event)
    if (event.type === 'called') saving.keepCall(event.call)
  }
  const preview = () => <Preview view={view} session={session} onSave={saving.save} />
  const finish = () =>
    saving.sent && (
      <FinishPage
        {...saving.sent}
        view={{ ...view, tell: told }}
        onCheckAgain={saving.checkAgain}
        onSaveAgain={saving.saveAgain}
        onBack={() => tell({ type: 'not-saved' })}
        onFinish={() => tell({ type: 'closed', how: 'finished' })}
      />
    )
  return (
    <Suspense fallback={<Opening />}>
      <ScreeningView screening={screening} view={view} preview={preview} finish={finish} />
    </Suspense>
  )
}
