import type { ReactNode } from 'react'

/** Hide is one press away on every page of the team's. */
export function TeamFrame({ onHide, children }: { onHide: () => void; children: ReactNode }) {
  return (
    <>
      <header className="bar">
        <button type="button" className="bar__button bar__button--hide" onClick={onHide}>
          Hide
        </button>
      </header>
      {children}
    </>
  )
}
