import { useId } from 'react'
import type { Indicator } from '../../indicators/indicator.ts'
import { indicatorsOf, saidAnything, takenBackWith, type TopicPart } from '../../screening/topics.ts'
import { topicWords } from '../../screening/topic-words.ts'
import { SaidThen } from '../earlier/said-then.tsx'
import { Button } from '../parts/button.tsx'
import { Fold } from '../parts/fold.tsx'
import { WordsField } from '../parts/words-field.tsx'
import type { View } from '../view.ts'
import { NOT_THEIR_STATUS } from './leave-out.ts'
import { AnswerRow } from './answer-row.tsx'

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
          <span>{topicWords[part.topic]}</span>
          <span className="topic__state">{stateOf(view, part)}</span>
        </button>
      </h2>
      <div id={id}>{open && <Opened view={view} part={part} />}</div>
    </section>
  )
}

function stateOf({ kept }: View, part: TopicPart): string {
  const worth = indicatorsOf(part).some((id) => kept.weighed[id] === 'worth-asking')
  const states = [saidAnything(part, kept) && 'Something noted', worth && 'Marked as worth asking']
  return states.filter(Boolean).join(' · ')
}

function Opened({ view, part }: { view: View; part: TopicPart }) {
  const { topic, asked, seen } = part
  const { kept, tell } = view
  return (
    <div className="topic__body">
      {asked.map(({ indicator, prompt }) => (
        <Row key={indicator.id} view={view} indicator={indicator} prompt={prompt} />
      ))}
      {seen.length > 0 && (
        <Fold summary="Not to be asked: what can only be seen">
          {seen.map((indicator) => (
            <Row key={indicator.id} view={view} indicator={indicator} />
          ))}
        </Fold>
      )}
      <WordsField
        label="In the patient’s own words"
        hint={REMINDER}
        value={kept.words[topic] ?? ''}
        onWrite={(words) => tell({ type: 'words', topic, words })}
      />
      <div className="govuk-button-group">
        <Button look="second" onPress={() => preferNotToSay(view, part)}>
          Prefers not to say
        </Button>
        <Button
          look="second"
          disabled={!saidAnything(part, kept)}
          onPress={() => tell({ type: 'taken-back', topic, indicators: takenBackWith(part) })}
        >
          Take these words back
        </Button>
      </div>
      <p className="govuk-hint">Words taken back are gone at once and are never written.</p>
    </div>
  )
}

function Row({ view, indicator, prompt }: { view: View; indicator: Indicator; prompt?: string }) {
  const { kept, tell } = view
  const { id, label } = indicator
  return (
    <SaidThen view={view} indicator={id} label={label}>
      <AnswerRow
        id={id}
        label={label}
        {...(prompt !== undefined && { prompt })}
        answer={kept.answers[id]}
        mark={kept.weighed[id] === 'worth-asking' ? 'You marked this as worth asking.' : undefined}
        onAnswer={(answer) => tell({ type: 'answered', indicator: id, answer })}
      />
    </SaidThen>
  )
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
