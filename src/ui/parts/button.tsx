import type { ReactNode } from 'react'

const LOOK = {
  main: 'govuk-button',
  second: 'govuk-button govuk-button--secondary',
  quiet: 'quiet-button',
}

/** One main button a page, saying what it does. `quiet` is for a way out that must never press on anyone. */
export function Button({
  look = 'main',
  onPress,
  disabled = false,
  children,
}: {
  look?: keyof typeof LOOK
  onPress: () => void
  disabled?: boolean
  children: ReactNode
}) {
  return (
    <button type="button" className={LOOK[look]} disabled={disabled} onClick={onPress}>
      {children}
    </button>
  )
}
