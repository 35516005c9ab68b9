import { lazy, Suspense, useEffect, type ReactNode } from 'react'
import type { Screening } from '../../screening/screening.ts'
import { Framed } from '../frame/framed.tsx'
import { useHiding } from '../hiding/use-hiding.ts'
import { CoverPage } from '../lock/cover-page.tsx'
import { DeceasedPage } from '../lock/deceased-page.tsx'
import { FirstPage } from '../lock/first-page.tsx'
import type { View } from '../view.ts'

/** Loaded while the first page is being read: nobody needs them before the screen lock opens. */
const pages = () => import('./screening-pages.tsx')
const ScreeningPage = lazy(async () => ({ default: (await pages()).ScreeningPage }))

interface Shows {
  screening: Exclude<Screening, { at: 'ended' }>
  view: View
  /** Drawn when they are reached, and never before. */
  preview: () => ReactNode
  finish: () => ReactNode
}

/** What the screen shows of a screening. Whatever a lock guards is not drawn while it is closed: not hidden, absent. DF-1 */
export function ScreeningView({ screening, view, preview, finish }: Shows) {
  useHiding(view, screening)
  useEffect(() => void pages(), [])
  if (screening.at === 'locked') return <Locked screening={screening} view={view} />
  if (view.chart?.person.deceased) return <Deceased view={view} />
  if (screening.at === 'finishing') return <Framed view={view}>{finish()}</Framed>
  const { page } = screening
  return (
    <Framed view={view} page={page}>
      <Suspense fallback={<output className="govuk-body">Opening…</output>}>
        <ScreeningPage view={view} page={page} preview={page === 'preview' && preview()} />
      </Suspense>
    </Framed>
  )
}

function Locked({ screening, view }: { screening: Extract<Screening, { at: 'locked' }>; view: View }) {
  if (screening.because !== 'start')
    return (
      <main>
        <CoverPage view={view} />
      </main>
    )
  if (view.chart?.person.deceased) return <Deceased view={view} />
  return (
    <Framed view={view}>
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
