import { FromBefore } from '../earlier/from-before.tsx'
import { Button } from '../parts/button.tsx'
import { Page } from '../parts/page.tsx'
import { EarlierWish } from '../record/earlier-wish.tsx'
import { goTo, type View } from '../view.ts'
import { OverviewWays } from './overview-ways.tsx'
import { nextWords } from './page-names.ts'
import { nextStep, stages, type Stage, type Step, type StepState } from './steps.ts'
import { Summaries } from './summaries.tsx'

/** Everything there is to do, in any order the locks allow, and nothing that has to be done. */
export function OverviewPage({ view }: { view: View }) {
  const next = nextStep(view)
  return (
    <Page
      title="Wellbeing review"
      actions={
        <>
          {next && (
            <Button onPress={goTo(view, next.page)}>
              {next.page === 'urgent' ? 'Start with urgent needs' : nextWords(next.page)}
            </Button>
          )}
          <Button look="second" onPress={goTo(view, 'nothing')}>
            Close, nothing written
          </Button>
        </>
      }
    >
      <EarlierWish chart={view.chart} />
      <FromBefore view={view} />
      <Summaries view={view} />
      <div className="three-columns stages">
        {stages(view).map((stage) => (
          <StageList key={stage.name} stage={stage} view={view} />
        ))}
      </div>
      <OverviewWays view={view} />
    </Page>
  )
}

function StageList({ stage, view }: { stage: Stage; view: View }) {
  return (
    <section aria-label={stage.name}>
      <h2>{stage.name}</h2>
      <ul className="govuk-task-list stages__list">
        {stage.steps.map((step) => (
          <StepRow key={step.page} step={step} view={view} />
        ))}
      </ul>
    </section>
  )
}

const STATE: Record<StepState, string> = {
  'to-do': 'To do',
  done: 'Done',
  'looked-at': 'Looked at',
  skipped: 'Skipped',
  'not-possible': 'Not yet',
}

function StepRow({ step: { page, name, state }, view }: { step: Step; view: View }) {
  const closed = state === 'not-possible' && page !== 'before'
  return (
    <li className={`govuk-task-list__item${closed ? '' : ' govuk-task-list__item--with-link'}`}>
      <div className="govuk-task-list__name-and-hint">
        {closed ? (
          <span className="stages__closed">{name}</span>
        ) : (
          <button type="button" className="govuk-task-list__link stages__go" onClick={goTo(view, page)}>
            {name}
          </button>
        )}
      </div>
      <div className={`govuk-task-list__status stages__state stages__state--${state}`}>{STATE[state]}</div>
    </li>
  )
}
