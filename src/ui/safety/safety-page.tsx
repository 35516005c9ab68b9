import { nextAfter } from '../../screening/path.ts'
import { patientIs } from '../../screening/patient.ts'
import { patientSpokeOfSafety } from '../../screening/safety.ts'
import { said } from '../../screening/said.ts'
import { wishStands } from '../../screening/since-last.ts'
import { TheyRaisedIt, WaitForThem } from '../earlier/wait-for-them.tsx'
import { Button } from '../parts/button.tsx'
import { Page } from '../parts/page.tsx'
import { SayThis } from '../parts/say-this.tsx'
import { nextWords } from '../screening/page-names.ts'
import { goTo, type View } from '../view.ts'
import { Circumstances, OwnViewFields, SafetyReplies } from './safety-fields.tsx'
import { SayLess } from './say-less.tsx'

/** The patient's own view of the danger, before anybody else's. R-075 R-076 R-077 */
export function SafetyPage({ view }: { view: View }) {
  const { kept, talking } = view
  const next = nextAfter('safety', kept, talking)
  // R-055 R-079: said today or at an earlier visit, it holds.
  const waits = wishStands(view.chart?.earlier ?? [], kept)
  const onlyAsked = kept.judgement.concern === 'past-safe-now'
  return (
    <Page
      title={onlyAsked ? 'One question' : 'How safe they feel'}
      lead={
        onlyAsked
          ? 'For harm in the past there is one question, asked once.'
          : 'The patient’s own view weighs most, even where you see it another way. Take your time.'
      }
      actions={<Button onPress={goTo(view, next)}>{nextWords(next)}</Button>}
    >
      <TheyRaisedIt view={view} />
      {waits ? (
        <>
          <WaitForThem view={view} />
          {patientSpokeOfSafety(kept.safety) && <SayLess view={view} asked={[]} />}
        </>
      ) : (
        <Asked view={view} onlyPursuit={onlyAsked} />
      )}
    </Page>
  )
}

function Asked({ view, onlyPursuit }: { view: View; onlyPursuit: boolean }) {
  if (onlyPursuit)
    return (
      <>
        <SayThis lines={said.safetyOnce} />
        <SafetyReplies view={view} asked={['pursuit']} />
        <SayLess view={view} asked={['pursuit']} />
      </>
    )
  const child = patientIs(view.kept.conditions, view.kept.age) === 'child'
  const asked = child
    ? (['goingBack', 'pursuit'] as const)
    : (['goingBack', 'pursuit', 'helpingCase'] as const)
  return (
    <>
      <SayThis lines={child ? said.safetyToChild : said.safety} />
      <div className="two-columns">
        <div>
          <OwnViewFields view={view} />
          {!child && <Circumstances view={view} />}
        </div>
        <div>
          <SafetyReplies view={view} asked={asked} />
        </div>
      </div>
      <SayLess view={view} asked={asked} />
    </>
  )
}
