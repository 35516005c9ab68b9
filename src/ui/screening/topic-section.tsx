import { useId, useState } from 'react'
import { noticedLines } from '../../indicators/noticed.ts'
import type { Kept } from '../../screening/kept.ts'
import { patientIs } from '../../screening/patient.ts'
import {
  indicatorsOf,
  onlyRecorded,
  saidAnything,
  takenBackWith,
  type TopicPart,
} from '../../screening/topics.ts'
import { topicWords } from '../../screening/topic-words.ts'
import { Button } from '../parts/button.tsx'
import { Fold } from '../parts/fold.tsx'
import { WordsField } from '../parts/words-field.tsx'
import type { View } from '../view.ts'
import { NOT_THEIR_STATUS } from './leave-out.ts'
import { NoticedTicks } from './noticed-ticks.tsx'
import { SignRow } from './sign-row.tsx'
import { TakenBack } from './taken-back.tsx'

const REMINDER = `Write what they said. Leave out other people’s names and any place: they could put someone in danger. ${NOT_THEIR_STATUS}`

/** One topic, closed to a line until the conversation comes to it. */
export function TopicSection({
  view,
  part,
  open,
  onToggle,
}: {
  view: View
  part: TopicPart
  open: boolean
  onToggle: () => void
}) {
  const id = useId()
  return (
    <section className="topic">
      <h2 className="topic__heading">
        <button
          type="button"
          className="topic__toggle"
          aria-expanded={open}
          aria-controls={id}
          onClick={onToggle}
        >
          <span>
            {topicWords[part.topic]} <span className="topic__state">{stateOf(view, part)}</span>
          </span>
        </button>
      </h2>
      <div id={id}>{open && <Opened view={view} part={part} />}</div>
    </section>
  )
}

function stateOf({ kept }: View, part: TopicPart): string {
  const marked = [...indicatorsOf(part), ...onlyRecorded(part)].some(({ id }) => isMarked(id, kept))
  const states = [saidAnything(part, kept) && 'Something noted', marked && 'Marked as worth asking']
  return states.filter(Boolean).join(' · ')
}

function Opened({ view, part }: { view: View; part: TopicPart }) {
  const { topic, asked } = part
  const { kept, tell } = view
  const [takenBack, setTakenBack] = useState(false)
  const takeBack = () => {
    tell({ type: 'taken-back', topic, indicators: takenBackWith(part) })
    setTakenBack(true)
  }
  return (
    <div className="topic__body">
      {asked.map(({ indicator, prompt }) => (
        <SignRow key={indicator.id} view={view} indicator={indicator} prompt={prompt} />
      ))}
      <MarkedInRecord kept={kept} part={part} />
      <NotAsked view={view} part={part} />
      <WordsField
        label="In the patient’s own words"
        hint={REMINDER}
        value={kept.words[topic] ?? ''}
        onWrite={(words) => tell({ type: 'words', topic, words })}
      />
      <div className="govuk-button-group">
        {asked.length > 0 && (
          <Button look="second" onPress={() => preferNotToSay(view, part)}>
            Prefers not to say
          </Button>
        )}
        <Button look="second" disabled={!saidAnything(part, kept)} onPress={takeBack}>
          Take these words back
        </Button>
      </div>
      <TakenBack gone={takenBack && !saidAnything(part, kept)} />
    </div>
  )
}

function isMarked(id: string, { weighed }: Kept): boolean {
  return weighed[id] === 'worth-asking'
}

/** It has no row of its own, because only the record can know it: what comes of asking stands in the patient's words. */
function MarkedInRecord({ kept, part }: { kept: Kept; part: TopicPart }) {
  return onlyRecorded(part)
    .filter(({ id }) => isMarked(id, kept))
    .map(({ id, label }) => (
      <p key={id} className="govuk-body topic__marked">
        <strong>{label}.</strong> You marked this in the record as worth asking about. What they say goes into
        the words below.
      </p>
    ))
}

/** What nobody asks: heard when it is said, or seen. Open where there is nothing else to the topic. R-156 */
function NotAsked({ view, part: { asked, volunteered, seen } }: { view: View; part: TopicPart }) {
  const lines = noticedLines.filter(({ indicator }) => seen.some(({ id }) => id === indicator))
  return (
    <>
      {volunteered.length > 0 && (
        <Fold summary={`Only if ${childOrThey(view)} by themselves`} open={asked.length === 0}>
          {volunteered.map((indicator) => (
            <SignRow key={indicator.id} view={view} indicator={indicator} />
          ))}
        </Fold>
      )}
      {lines.length > 0 && (
        <Fold summary="What you may notice as you talk">
          <NoticedTicks view={view} legend="You saw or heard it yourself" lines={lines} />
        </Fold>
      )}
    </>
  )
}

function childOrThey({ kept: { conditions, age } }: View): string {
  return patientIs(conditions, age) === 'child' ? 'the child says so' : 'they say so'
}

/** One click for a whole topic, so that not answering costs no more than answering. R-078 */
function preferNotToSay({ kept, tell }: View, { asked }: TopicPart) {
  for (const { indicator } of asked)
    if ((kept.answers[indicator.id]?.value ?? 'not-asked') === 'not-asked')
      tell({
        type: 'answered',
        indicator: indicator.id,
        answer: { value: 'declined', saidBy: 'patient', origin: 'manual' },
      })
}
