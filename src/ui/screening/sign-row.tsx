import { signOf, type Indicator } from '../../indicators/indicator.ts'
import { isPositive, type AnswerValue } from '../../screening/answers.ts'
import { SaidThen } from '../earlier/said-then.tsx'
import type { View } from '../view.ts'
import { AboutSign } from './about-sign.tsx'
import { AnswerRow } from './answer-row.tsx'
import { SelfHarmPath } from './self-harm-path.tsx'

/** Of what nobody asked for, nobody can be said to have kept silent. */
const ONLY_IF_SAID: readonly AnswerValue[] = ['reported-today', 'observed', 'not-asked']

/** One sign of a topic: to be asked with its prompt, or, without one, only heard. */
export function SignRow({ view, indicator, prompt }: { view: View; indicator: Indicator; prompt?: string }) {
  const { kept, tell } = view
  const { id } = indicator
  const sign = signOf(indicator)
  return (
    <SaidThen view={view} indicator={id} label={sign}>
      <AnswerRow
        sign={sign}
        prompt={prompt}
        {...(prompt === undefined && { values: ONLY_IF_SAID })}
        answer={kept.answers[id]}
        mark={kept.weighed[id] === 'worth-asking' ? 'You marked this as worth asking.' : undefined}
        about={
          <details className="about">
            <summary>
              About this<span className="govuk-visually-hidden">: {sign}</span>
            </summary>
            <AboutSign view={view} indicator={indicator} why={prompt ? 'Why we ask' : 'Why it matters'} />
          </details>
        }
        onAnswer={(answer) => tell({ type: 'answered', indicator: id, answer })}
      />
      {id === 'self-harm' && <OwnPath view={view} />}
    </SaidThen>
  )
}

/** It is cared for today, whatever lies behind it, by the hospital's own path. R-121 */
function OwnPath({ view }: { view: View }) {
  return (
    <>
      <p className="govuk-hint">If yes, follow this hospital’s path today, whatever lies behind it.</p>
      <div aria-live="polite">
        {isPositive(view.kept.answers['self-harm']) && <SelfHarmPath view={view} />}
      </div>
    </>
  )
}
