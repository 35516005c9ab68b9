import { catalogueFor } from '../../indicators/catalogue.ts'
import type { Indicator } from '../../indicators/indicator.ts'
import { noticedLines, type NoticedLine } from '../../indicators/noticed.ts'
import { patientIs } from '../../screening/patient.ts'
import { Button } from '../parts/button.tsx'
import { Page } from '../parts/page.tsx'
import { goTo, type View } from '../view.ts'
import { AboutSign } from './about-sign.tsx'
import { NoticedTicks } from './noticed-ticks.tsx'
import { nextWords } from './page-names.ts'

const ABOUT: readonly [NoticedLine['about'], string][] = [
  ['companion', 'The people with them'],
  ['manner', 'How they seem'],
  ['body-and-care', 'Body and care'],
]

/** The clinician's own eyes and ears. No tick is needed, and none concludes anything. */
export function NoticePage({ view }: { view: View }) {
  const child = patientIs(view.kept.conditions, view.kept.age) === 'child'
  const signs = catalogueFor(child ? 'child' : 'adult')
  const known = new Set(signs.map(({ id }) => id))
  const lines = noticedLines.filter(({ indicator }) => known.has(indicator))
  return (
    <Page
      title="What you notice"
      lead="Tick what you saw or heard yourself. Each can have a plain reason; leave out what you did not see."
      actions={
        <>
          <Button onPress={goTo(view, 'before')}>{nextWords('before')}</Button>
          {/* Who noticed something and cannot ask today has noticed enough to say so. R-030 */}
          {!view.talking && (
            <Button look="second" onPress={goTo(view, 'judgement')}>
              Cannot ask now: your judgement
            </Button>
          )}
        </>
      }
    >
      <div className="three-columns">
        {ABOUT.map(([about, legend]) => {
          const these = { view, legend, lines: lines.filter((line) => line.about === about) }
          return (
            <div key={about}>
              <NoticedTicks {...these} />
              <AboutThese {...these} signs={signs} />
            </div>
          )
        })}
      </div>
    </Page>
  )
}

/** Out of the way of the ticks, and beside them. */
function AboutThese({
  view,
  legend,
  lines,
  signs,
}: {
  view: View
  legend: string
  lines: readonly NoticedLine[]
  /** In the words for this patient: a child's differ. */
  signs: readonly Indicator[]
}) {
  return (
    <details className="about">
      <summary>
        About these signs<span className="govuk-visually-hidden">: {legend}</span>
      </summary>
      {lines.map(({ indicator: id, line }) => {
        const indicator = signs.find((sign) => sign.id === id)
        return (
          indicator && (
            <section key={id} aria-label={line}>
              <h3>{line}</h3>
              <AboutSign view={view} indicator={indicator} why="Why it matters" />
            </section>
          )
        )
      })}
    </details>
  )
}
