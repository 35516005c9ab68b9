import type { ReactNode } from 'react'
import type { Page } from '../../screening/pages.ts'
import { couldNotBeRead, goTo, type View } from '../view.ts'
import { PatientLine } from './patient-line.tsx'

/** On every page but the cover, and always the same. Without a page there is nowhere to go yet, or any more. */
export function Bar({ view, page }: { view: View; page: Page | undefined }) {
  return (
    <header className="bar">
      <button
        type="button"
        className="bar__button bar__button--hide"
        onClick={() => view.tell({ type: 'hidden' })}
      >
        Hide
      </button>
      <PatientLine person={view.chart?.person} notRead={couldNotBeRead(view)} />
      {page && (
        <nav className="bar__ways" aria-label="Always here">
          <Way view={view} to="overview" now={page}>
            Overview
          </Way>
          <Way view={view} to="danger" now={page}>
            Staff help
          </Way>
          <Way view={view} to="leaving" now={page}>
            Patient leaving
          </Way>
        </nav>
      )}
    </header>
  )
}

function Way({ view, to, now, children }: { view: View; to: Page; now: Page; children: ReactNode }) {
  return (
    <button
      type="button"
      className="bar__button"
      aria-current={to === now ? 'page' : undefined}
      onClick={goTo(view, to)}
    >
      {children}
    </button>
  )
}
