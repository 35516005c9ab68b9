import type { ReactNode } from 'react'

/** Something to know beside the task. `warn` is for a risk, and says so in words as well as looks. */
export function Aside({ kind = 'note', children }: { kind?: 'note' | 'warn'; children: ReactNode }) {
  if (kind === 'note') return <div className="govuk-inset-text aside">{children}</div>
  return (
    <div className="govuk-warning-text aside">
      <span className="govuk-warning-text__icon" aria-hidden="true">
        !
      </span>
      <div className="govuk-warning-text__text">
        <span className="govuk-visually-hidden">Take care: </span>
        {children}
      </div>
    </div>
  )
}
