import { Suspense, useEffect, type ReactNode } from 'react'
import type { Screening } from '../../screening/screening.ts'
import { Framed } from '../frame/framed.tsx'
import { keepFocus } from '../frame/keep-focus.ts'
import { useBack } from '../hiding/use-back.ts'
import { useHiding } from '../hiding/use-hiding.ts'
import { Boundary } from '../loading/boundary.tsx'
import { BrokenPage } from '../loading/broken-page.tsx'
import { part } from '../loading/part.tsx'
import { CoverPage } from '../lock/cover-page.tsx'
import { DeceasedPage } from '../lock/deceased-page.tsx'
import { FirstPage } from '../lock/first-page.tsx'
import { StaffNumbers } from '../lock/staff-numbers.tsx'
import { UnreadBanner, type Unread } from '../lock/unread-banner.tsx'
import type { View } from '../view.ts'

/** Loaded while the first page is being read: nobody needs them before the screen lock opens. */
const pages = part(async () => (await import('./screening-pages.tsx')).ScreeningPage)

const OPENING = <output className="govuk-body">Opening…</output>

interface Shows {
  screening: Exclude<Screening, { at: 'ended' }>
  view: View
  /** Why the record could not be read, where it could not. */
  unread?: Unread | undefined
  /** Drawn when they are reached, and never before. */
  preview: () => ReactNode
  finish: () => ReactNode
}

/** What the screen shows of a screening. Whatever a lock guards is not drawn while it is closed: not hidden, absent. DF-1 */
export function ScreeningView(shows: Shows) {
  const { screening, view } = shows
  useHiding(view, screening)
  useBack(screening, view.tell)
  useEffect(() => pages.ahead(), [])
  return (
    <Boundary
      place={placeOf(screening)}
      renderInstead={(tryAgain) => <BrokenPage view={view} at={screening.at} tryAgain={tryAgain} />}
    >
      <Drawn {...shows} />
    </Boundary>
  )
}

function placeOf(screening: Shows['screening']): string {
  if (screening.at === 'locked') return `locked ${screening.because}`
  return 'page' in screening ? screening.page : screening.at
}

function Drawn({ screening, view, unread, preview, finish }: Shows) {
  if (screening.at === 'locked') return <Locked screening={screening} view={view} unread={unread} />
  if (view.chart?.person.deceased) return <Deceased view={view} />
  if (screening.at === 'finishing')
    return (
      <Framed view={view}>
        <Suspense fallback={OPENING}>{finish()}</Suspense>
      </Framed>
    )
  const { page } = screening
  const { Shown } = pages
  return (
    <Framed view={view} page={page}>
      {unread && (
        <>
          <UnreadBanner unread={unread} signIn={view.signIn} />
          <StaffNumbers site={view.site} />
        </>
      )}
      <Suspense fallback={OPENING}>
        <Shown view={view} page={page} preview={page === 'preview' && preview()} />
      </Suspense>
    </Framed>
  )
}

type LockedShows = Pick<Shows, 'view' | 'unread'> & { screening: Extract<Screening, { at: 'locked' }> }

function Locked({ screening, view, unread }: LockedShows) {
  if (screening.because !== 'start')
    return (
      <main ref={keepFocus}>
        <CoverPage view={view} />
      </main>
    )
  if (view.chart?.person.deceased) return <Deceased view={view} />
  return (
    <Framed view={view}>
      {unread && <UnreadBanner unread={unread} signIn={view.signIn} />}
      <FirstPage view={view} />
    </Framed>
  )
}

function Deceased({ view }: { view: View }) {
  return (
    <Framed view={view}>
      <DeceasedPage view={view} />
    </Framed>
  )
}
