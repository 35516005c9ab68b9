import { useState } from 'react'
import { askings, concerns, missingFrom, type Asking, type Concern } from '../../screening/judgement.ts'
import { nextAfter } from '../../screening/path.ts'
import { askingWords, concernWords } from '../../screening/wording.ts'
import { Button } from '../parts/button.tsx'
import { Choice, type Option } from '../parts/choice.tsx'
import { ErrorSummary, toField } from '../parts/error-summary.tsx'
import { Page } from '../parts/page.tsx'
import { goTo, type View } from '../view.ts'
import { AgeNotSettled } from './age-not-settled.tsx'
import { AskColleague } from './ask-colleague.tsx'
import { JudgementWays } from './judgement-ways.tsx'
import { JudgedOtherwise } from './judged-otherwise.tsx'
import { JudgementReason } from './judgement-reason.tsx'
import { missingWords } from './missing-words.ts'
import { StandingBeside } from './standing-beside.tsx'
import { TryAgainFields } from './try-again-fields.tsx'
import { nextWords } from './page-names.ts'

const concernHints: Record<Concern, string> = {
  'none-recorded': 'Usual care. Help stays on offer.',
  some: 'Offer help, look to safety, ask for advice.',
  serious: 'Tell the team today.',
  'danger-now': 'Get help first. This page can wait.',
  'past-safe-now': 'Offer care. Ask once whether anyone still looks for them.',
}

/** A person's judgement, in two answers. Nothing is chosen beforehand and nothing here adds up. R-129 */
export function JudgementPage({ view }: { view: View }) {
  const { kept, tell } = view
  const [tries, setTries] = useState(0)
  const missing = missingFrom(kept.judgement)
  const shown = tries === 0 ? [] : missing
  const next = nextAfter('judgement', kept, view.talking, view.chart?.earlier)
  const goOn = () => (missing.length > 0 ? setTries(tries + 1) : tell({ type: 'went', to: next }))
  return (
    <Page
      title="Your judgement"
      lead="You decide. Nothing in the record decides for you."
      actions={<Button onPress={goOn}>{nextWords(next)}</Button>}
    >
      <ErrorSummary
        key={tries}
        errors={shown.map((field) => ({ words: missingWords[field], lead: toField(field) }))}
      />
      <div className="beside">
        <div className="beside__main">
          <Answers view={view} />
          <AgeNotSettled view={view} />
          <JudgementReason
            judgement={kept.judgement}
            error={shown.includes('reason') ? missingWords.reason : undefined}
            onWrite={(reason) => tell({ type: 'reason', reason })}
          />
          <TryAgainFields view={view} />
        </div>
        <div className="beside__side">
          <StandingBeside kept={kept} />
          <AskColleague view={view} />
          <JudgementWays view={view} />
        </div>
      </div>
    </Page>
  )
}

function Answers({ view }: { view: View }) {
  const { kept, tell } = view
  return (
    <>
      <div id="asking">
        <Choice
          legend="Did you talk about it?"
          options={askings.map((value) => askingOption(value, kept.talked))}
          value={kept.judgement.asking}
          onChoose={(asking) => tell({ type: 'asking', asking })}
        />
      </div>
      <div id="concern">
        <Choice
          legend="How concerned are you?"
          options={concerns.map((value) => ({
            value,
            label: concernWords[value],
            hint: concernHints[value],
          }))}
          value={kept.judgement.concern}
          onChoose={(concern) => tell({ type: 'concern', concern })}
        />
        {kept.judgement.concern === 'danger-now' && <DangerFirst view={view} />}
        <JudgedOtherwise view={view} />
      </div>
    </>
  )
}

function DangerFirst({ view }: { view: View }) {
  return (
    <Button look="second" onPress={goTo(view, 'danger')}>
      Get help now
    </Button>
  )
}

/** Questions that never opened were not asked, so that answer cannot be given. */
function askingOption(value: Asking, talked: boolean): Option<Asking> {
  if (value !== 'done' || talked) return { value, label: askingWords[value] }
  return { value, label: askingWords[value], hint: 'The questions were not opened.', disabled: true }
}
