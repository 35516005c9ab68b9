import { useState, type ReactNode } from 'react'
import { Button } from '../parts/button.tsx'
import { shownDate } from '../record/shown-date.ts'
import { saidThen } from '../../screening/since-last.ts'
import type { View } from '../view.ts'

/** What was said then stands with its date; the answers open only to change it. R-055 */
export function SaidThen({
  view,
  indicator,
  label,
  children,
}: {
  view: View
  indicator: string
  label: string
  children: ReactNode
}) {
  const [opened, setOpened] = useState(false)
  const then = saidThen(view.chart?.earlier ?? [], indicator)
  if (!then || opened || view.kept.answers[indicator]) return children
  return (
    <p className="said-then">
      <span className="said-then__what">{label}</span>
      <strong>
        {then.was} on {shownDate(then.review.date)}
      </strong>
      <Button look="quiet" onPress={() => setOpened(true)}>
        It has changed<span className="govuk-visually-hidden">: {label}</span>
      </Button>
    </p>
  )
}
