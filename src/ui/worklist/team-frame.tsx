import type { ReactNode } from 'react'
import { StaffNumbers, type Numbers } from '../lock/staff-numbers.tsx'

/** Hide and the numbers for danger are one press away on every page of the team's. R-083 */
export function TeamFrame({
  site,
  onHide,
  children,
}: {
  site: Numbers
  onHide: () => void
  children: ReactNode
}) {
  return (
    <>
      <header className="bar">
        <button type="button" className="bar__button bar__button--hide" onClick={onHide}>
          Hide
        </button>
      </header>
      {children}
      <footer className="team-help">
        <StaffNumbers site={site} />
      </footer>
    </>
  )
}
