import type { ReactNode } from 'react'

const SIGN = { done: '✓', unsure: '?', stopped: '×' }

/** The one thing to take away from the page, told apart by shape, words and colour. Trouble interrupts; good news waits. */
export function OutcomeBanner({ kind, children }: { kind: keyof typeof SIGN; children: ReactNode }) {
  return (
    <div className={`outcome outcome--${kind}`} role={kind === 'done' ? 'status' : 'alert'}>
      <span className="outcome__sign" aria-hidden="true">
        {SIGN[kind]}
      </span>
      <div className="outcome__words">{children}</div>
    </div>
  )
}
