import { lazy, Suspense } from 'react'
import type { Ended } from '../screening/events.ts'
import type { Shown } from './opened.ts'
import { Opening } from './opening.tsx'
import { ScreeningApp } from './screening-app.tsx'

const TeamApp = lazy(async () => ({ default: (await import('./team-app.tsx')).TeamApp }))
const RefusedPage = lazy(async () => ({
  default: (await import('../ui/pages/refused-page.tsx')).RefusedPage,
}))
const EndedPage = lazy(async () => ({ default: (await import('../ui/pages/ended-page.tsx')).EndedPage }))

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
      return <RefusedPage refusal={shown.refusal} />
    case 'team':
      return <TeamApp session={shown.session} onEnded={onEnded} />
    case 'clinician':
      return (
        <ScreeningApp session={shown.session} site={shown.site} record={shown.record} onEnded={onEnded} />
      )
    case 'ended':
      return <EndedPage how={shown.how} />
  }
}
