import { Suspense } from 'react'
import type { Ended } from '../screening/events.ts'
import { part } from '../ui/loading/part.tsx'
import { EndedPage } from '../ui/pages/ended-page.tsx'
import type { Shown } from './opened.ts'
import { Opening } from './opening.tsx'
import { ScreeningApp } from './screening-app.tsx'

const team = part(async () => (await import('./team-app.tsx')).TeamApp)
const refused = part(async () => (await import('../ui/pages/refused-page.tsx')).RefusedPage)

export function App({ shown, onEnded }: { shown: Shown; onEnded: (how: Ended) => void }) {
  // A boundary of its own for each: otherwise what was there stays in the page, hidden, until the next part is loaded.
  return (
    <Suspense key={shown.shown} fallback={<Opening />}>
      {pageOf(shown, onEnded)}
    </Suspense>
  )
}

function pageOf(shown: Shown, onEnded: (how: Ended) => void) {
  switch (shown.shown) {
    case 'refusal':
      return <refused.Shown refusal={shown.refusal} {...(shown.numbers && { numbers: shown.numbers })} />
    case 'team':
      return <team.Shown session={shown.session} site={shown.site} onEnded={onEnded} />
    case 'clinician':
      return <ScreeningApp {...shown} onEnded={onEnded} />
    case 'ended':
      return <EndedPage how={shown.how} numbers={shown.numbers} />
  }
}
