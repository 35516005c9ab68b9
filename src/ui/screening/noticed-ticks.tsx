import type { NoticedLine } from '../../indicators/noticed.ts'
import { Ticks } from '../parts/ticks.tsx'
import { WordsField } from '../parts/words-field.tsx'
import type { View } from '../view.ts'

/** What the clinician saw or heard, each line with room for a plain note once it is ticked. */
export function NoticedTicks({
  view,
  legend,
  lines,
}: {
  view: View
  legend: string
  lines: readonly NoticedLine[]
}) {
  return (
    <Ticks
      legend={legend}
      items={lines.map(({ indicator, line }) => ({ value: indicator, label: line }))}
      ticked={Object.keys(view.kept.noticed)}
      onTick={(indicator, present) => view.tell({ type: 'noticed', indicator, present })}
      beneath={noteUnder(view)}
    />
  )
}

function noteUnder(view: View) {
  return (indicator: string) => (
    <WordsField
      label="What you saw (optional)"
      rows={2}
      value={view.kept.noticed[indicator] ?? ''}
      onWrite={(note) => view.tell({ type: 'noticed-note', indicator, note })}
    />
  )
}
