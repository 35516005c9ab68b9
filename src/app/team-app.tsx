import '../ui/pages.scss'
import { useState } from 'react'
import type { TeamSession } from '../fhir/session.ts'
import type { Ended } from '../screening/events.ts'
import type { Site } from '../site/site.ts'
import { useIdle } from '../ui/hiding/use-idle.ts'
import { usePageGone } from '../ui/hiding/use-page-gone.ts'
import { useShiftToHide } from '../ui/hiding/use-shift-to-hide.ts'
import { TeamCover } from '../ui/worklist/team-cover.tsx'
import { TeamFrame } from '../ui/worklist/team-frame.tsx'
import { TeamPages } from './team-pages.tsx'
import { useSignInAgain } from './use-sign-in-again.ts'

/** The team's launch: no patient, only the care notes this person may see. It empties itself as every page does. DF-1 */
export function TeamApp({
  session,
  site,
  onEnded,
}: {
  session: TeamSession
  site: Site
  onEnded: (how: Ended) => void
}) {
  const signIn = useSignInAgain(session)
  const [covered, setCovered] = useState(false)
  const hide = () => setCovered(true)
  const wipe = () => onEnded('wiped')
  useShiftToHide(hide)
  useIdle(site.idle, covered, { hide, wipe, wait: signIn.again === 'under-way' })
  usePageGone(wipe)
  if (covered) return <TeamCover site={site} onContinue={() => setCovered(false)} onClose={wipe} />
  return (
    <TeamFrame site={site} onHide={hide}>
      <TeamPages session={session} site={site} signIn={signIn} />
    </TeamFrame>
  )
}
