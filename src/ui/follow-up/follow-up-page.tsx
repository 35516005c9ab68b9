import { careFor, careWords, type CareGoesOn } from '../../screening/follow-up.ts'
import { patientIs } from '../../screening/patient.ts'
import { whyNobodyIsReferred } from '../../site/preparedness.ts'
import { Aside } from '../parts/aside.tsx'
import { Button } from '../parts/button.tsx'
import { Page } from '../parts/page.tsx'
import { Ticks } from '../parts/ticks.tsx'
import { BackTo } from '../screening/back-to.tsx'
import { nextWords } from '../screening/page-names.ts'
import { goTo, type View } from '../view.ts'
import { AdviceWithoutNames } from './advice-without-names.tsx'
import { VisitFields } from './visit-fields.tsx'

/** The branch where nobody can be referred, or nobody wants it: still a clinician, still care. R-052 R-053 R-054 */
export function FollowUpPage({ view }: { view: View }) {
  const nobody = whyNobodyIsReferred(view.site, view.now())
  return (
    <Page
      title="Care and next visit"
      lead="Care goes on, whatever was decided. At the next visit they may want something else: ask again."
      actions={
        <>
          <Button onPress={goTo(view, 'writing')}>{nextWords('writing')}</Button>
          <BackTo view={view} />
        </>
      }
    >
      {nobody !== undefined && (
        <Aside kind="warn">
          {nobody} Do not try to get the patient out by yourself. What you can do as their clinician is below,
          and it is much.
        </Aside>
      )}
      <Care view={view} />
      <VisitFields view={view} />
      <AdviceWithoutNames view={view} />
    </Page>
  )
}

function Care({ view: { kept, tell } }: { view: View }) {
  const { care } = kept.followUp
  const child = patientIs(kept.conditions, kept.age) === 'child'
  const tick = (one: CareGoesOn, present: boolean) => {
    const others = care.filter((other) => other !== one)
    tell({ type: 'follow-up', set: { care: present ? [...others, one] : others } })
  }
  return (
    <Ticks
      legend="Care that goes on"
      hint="Today or later, and only as far as they want."
      items={careFor(child ? 'child' : 'adult').map((value) => ({ value, label: careWords[value] }))}
      ticked={care}
      onTick={tick}
    />
  )
}
