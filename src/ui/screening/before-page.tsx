import { stillLocked } from '../../screening/conditions.ts'
import { Button } from '../parts/button.tsx'
import { Page } from '../parts/page.tsx'
import { EarlierWish } from '../record/earlier-wish.tsx'
import { goTo, type View } from '../view.ts'
import { AbilityCondition } from './before/ability-condition.tsx'
import { AgeCondition } from './before/age-condition.tsx'
import { AloneCondition } from './before/alone-condition.tsx'
import { LanguageCondition } from './before/language-condition.tsx'
import { LimitsCondition, SayFirst } from './before/limits-condition.tsx'
import { StillPossible } from './before/still-possible.tsx'
import { WillingCondition } from './before/willing-condition.tsx'

/** The question lock: six things, one press each, on one page. The questions open by themselves when all hold. */
export function BeforePage({ view }: { view: View }) {
  return (
    <Page
      title="Before you talk"
      lead="Safe to ask? The questions stay closed until all of this holds, and close again when it stops."
      actions={view.talking && <Button onPress={goTo(view, 'help')}>Begin: offer help first</Button>}
    >
      <EarlierWish chart={view.chart} />
      <div className="before">
        <AloneCondition view={view} />
        <LanguageCondition view={view} />
        <AgeCondition view={view} />
        <AbilityCondition view={view} />
        <div className="two-columns before__wide">
          <SayFirst />
          <div>
            <LimitsCondition view={view} />
            <WillingCondition view={view} />
          </div>
        </div>
      </div>
      <output className="before__state">{stateWords(view)}</output>
      <StillPossible view={view} />
    </Page>
  )
}

function stateWords({ talking, kept }: View): string {
  if (talking) return 'All six hold. The questions are open.'
  const left = stillLocked(kept.conditions, kept.age).length
  return `The questions are closed: ${left} of 6 still to settle.`
}
