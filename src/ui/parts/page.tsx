import type { ReactNode } from 'react'

/** A page: one heading that takes the focus when it comes, what is on it, and what to do next. */
export function Page({
  title,
  lead,
  actions,
  children,
}: {
  title: string
  lead?: ReactNode
  actions?: ReactNode
  children?: ReactNode
}) {
  return (
    <div className="page" key={title}>
      <h1 className="govuk-heading-l page__title" ref={focus} tabIndex={-1}>
        {title}
      </h1>
      {lead && <p className="govuk-body page__lead">{lead}</p>}
      {children}
      {actions && <div className="govuk-button-group page__actions">{actions}</div>}
    </div>
  )
}

function focus(heading: HTMLElement | null) {
  heading?.focus({ preventScroll: true })
  heading?.ownerDocument.defaultView?.scrollTo({ top: 0 })
}
