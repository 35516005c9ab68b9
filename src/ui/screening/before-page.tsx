import { stillLocked } from '../../screening/conditions.ts'
import { failing } from '../../screening/failing.ts'
import { talkStopped } from '../../screening/room.ts'
import { Button } from '../parts/button.tsx'
import { Page } from '../parts/page.tsx'
import { EarlierWish } from '../record/earlier-wish.tsx'
import { goTo, type View } from '../view.ts'
import { AbilityCondition } from './before/ability-condition.tsx'
import { AgeCondition } from './before/age-condition.tsx'
import { AloneCondition } from './before/alone-condition.tsx'
import { LanguageCondition } from './before/language-condition.tsx'
import { LimitsCondition } from './before/limits-condition.tsx'
import { SayFirst } from './before/say-first.tsx'
import { StillPossible, WaysOn } from './before/still-possible.tsx'
import { WillingCondition } from './before/willing-condition.tsx'

/** The question lock: six things, one press each, on one page. The questions open by themselves when all hold. */
export function BeforePage({ view }: { view: View }) {
  const stopped = isStopped(view)
  return (
    <Page
      title="Before you talk"
      lead="Is it safe to ask? The questions open when all six are true, and close if one no longer is."
      actions={
        <>
          <output className="before__state">{stateWords(view)}</output>
          {view.talking && <Button onPress={goTo(view, 'help')}>Begin: offer help first</Button>}
          {stopped && <WaysOn view={view} />}
        </>
      }
    >
      <EarlierWish chart={view.chart} />
      <div className="before">
        <AloneCondition view={view} />
        <LanguageCondition view={view} />
        <AgeCondition view={view} />
        <AbilityCondition view={view} />
        <div className="two-columns before__wide">
          {/* Words that nobody can hear now, or that someone else would hear, are no words to say now. */}
          {!stopped && <SayFirst view={view} />}
          <div>
            <LimitsCondition view={view} />
            <WillingCondition view={view} />
          </div>
        </div>
      </div>
      {stopped && <StillPossible view={view} />}
    </Page>
  )
}

/** Someone has answered with a 'no', or the patient was uneasy with the interpreter. */
function isStopped({ kept }: View): boolean {
  return failing(kept.conditions, kept.age).length > 0 || talkStopped(kept)
}

function stateWords(view: View): string {
  const { talking, kept } = view
  if (talking) return 'All six are true. The questions are open.'
  if (isStopped(view)) return 'Not possible just now. The questions are closed.'
  const left = stillLocked(kept.conditions, kept.age).length
  return `The questions are closed: ${left} of 6 still to settle.`
}
