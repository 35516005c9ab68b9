import { catalogueFor } from '../../indicators/catalogue.ts'
import { noticedLines, type NoticedLine } from '../../indicators/noticed.ts'
import { patientIs } from '../../screening/patient.ts'
import { Button } from '../parts/button.tsx'
import { Page } from '../parts/page.tsx'
import { Ticks } from '../parts/ticks.tsx'
import { WordsField } from '../parts/words-field.tsx'
import { goTo, type View } from '../view.ts'

const ABOUT: readonly [NoticedLine['about'], string][] = [
  ['companion', 'The people with them'],
  ['manner', 'How they seem'],
  ['body-and-care', 'Body and care'],
]

/** The clinician's own eyes and ears. No tick is needed, and none concludes anything. */
export function NoticePage({ view }: { view: View }) {
  const child = patientIs(view.kept.conditions, view.kept.age) === 'child'
  const known = new Set(catalogueFor(child ? 'child' : 'adult').map(({ id }) => id))
  const lines = noticedLines.filter(({ indicator }) => known.has(indicator))
  return (
    <Page
      title="What you notice"
      lead="Tick what you saw or heard yourself. Each can have a plain reason; leave out what you did not see."
      actions={<Button onPress={goTo(view, 'before')}>Next: before you talk</Button>}
    >
      <div className="three-columns">
        {ABOUT.map(([about, legend]) => (
          <Lines
            key={about}
            view={view}
            legend={legend}
            lines={lines.filter((line) => line.about === about)}
          />
        ))}
      </div>
    </Page>
  )
}

function Lines({ view, legend, lines }: { view: View; legend: string; lines: readonly NoticedLine[] }) {
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
