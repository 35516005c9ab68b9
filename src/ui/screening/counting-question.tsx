import { toldPoints, type Told } from '../../screening/counting.ts'
import { patientIs } from '../../screening/patient.ts'
import { said } from '../../screening/said.ts'
import type { Site } from '../../site/site.ts'
import { Button } from '../parts/button.tsx'
import { Fold } from '../parts/fold.tsx'
import { SayThis } from '../parts/say-this.tsx'
import { Ticks } from '../parts/ticks.tsx'
import type { View } from '../view.ts'

/** Only where the hospital counts, and only an adult who can be asked: care is the same whatever they say. */
export function CountingQuestion({ view }: { view: View }) {
  const { kept, site, talking } = view
  const setting = site.caseDataExport
  const { counting } = kept
  if (!setting?.enabled || patientIs(kept.conditions, kept.age) !== 'adult') return null
  if (!talking) return counting.answer === 'agrees' ? <TakesItBack view={view} /> : null
  return (
    <Fold summary="May the patient be counted, without their name?" open={counting.answer !== undefined}>
      <SayThis title="Ask the patient" lines={said.counting} />
      <Ticks
        legend="Said to the patient"
        hint="All of it comes before a yes. You can also leave the whole question out."
        items={toldPoints.map((value) => ({ value, ...toldWords(setting)[value] }))}
        ticked={counting.told}
        onTick={(told, done) => view.tell({ type: 'counting', said: { told, done } })}
      />
      <Answers view={view} />
    </Fold>
  )
}

type Setting = NonNullable<Site['caseDataExport']>

function toldWords({
  purpose,
  goesTo,
  keptFor,
  askAt,
}: Setting): Record<Told, { label: string; hint: string }> {
  return {
    purpose: { label: 'What it is for', hint: purpose },
    use: { label: 'Who gets it and may use it', hint: goesTo },
    'without-name': {
      label: 'What is in it',
      hint: said.countedAs.join(' '),
    },
    asking: { label: 'Where they can ask about it', hint: askAt },
    'how-long': { label: 'How long it is kept', hint: keptFor },
    stopping: {
      label: 'How to stop it',
      hint: said.notCounted.join(' '),
    },
  }
}

function Answers({ view: { kept, tell } }: { view: View }) {
  const { told, answer } = kept.counting
  const missing = toldPoints.some((point) => !told.includes(point))
  const say = (chosen: 'agrees' | 'does-not-agree') => () =>
    tell({ type: 'counting', said: { answer: chosen } })
  return (
    <>
      <output className="govuk-body">
        {answer === 'agrees' && 'The patient agrees to be counted.'}
        {answer === 'does-not-agree' && 'That is fine. Nothing is counted.'}
        {answer === undefined && missing && 'Before a yes can be taken, say all of it.'}
      </output>
      <div className="govuk-button-group">
        <Button look="second" disabled={missing} onPress={say('agrees')}>
          May be counted
        </Button>
        <Button look="second" onPress={say('does-not-agree')}>
          Not counted
        </Button>
      </div>
    </>
  )
}

function TakesItBack({ view }: { view: View }) {
  return (
    <p className="govuk-body">
      The patient agreed to be counted, without their name.{' '}
      <Button
        look="quiet"
        onPress={() => view.tell({ type: 'counting', said: { answer: 'does-not-agree' } })}
      >
        They take it back
      </Button>
    </p>
  )
}
