import type { Question, Value } from '../../instruments/instrument.ts'
import type { Reply } from '../../instruments/replies.ts'
import { Button } from '../parts/button.tsx'
import { Choice, type Option } from '../parts/choice.tsx'
import { Ticks } from '../parts/ticks.tsx'
import { WordsField } from '../parts/words-field.tsx'
import { DayField, NumberField } from './typed-field.tsx'

interface Field {
  question: Question
  reply: Reply | undefined
  onReply: (reply: Reply | undefined) => void
}

/** One question of the hospital's own, with a way not to answer it beside every way to. R-078 */
export function QuestionField(field: Field) {
  const { question, reply, onReply } = field
  return (
    <>
      <Asked {...field} />
      <div className="instrument__skip">
        <Button look="quiet" onPress={() => onReply(reply === 'declined' ? undefined : 'declined')}>
          {reply === 'declined' ? 'Ask it after all' : 'Prefers not to say'}
          <span className="govuk-visually-hidden">: {question.text}</span>
        </Button>
        {reply === 'declined' && <output className="govuk-hint">Prefers not to say.</output>}
        {reply !== undefined && reply !== 'declined' && (
          <Button look="quiet" onPress={() => onReply(undefined)}>
            Clear<span className="govuk-visually-hidden">: {question.text}</span>
          </Button>
        )}
      </div>
    </>
  )
}

function Asked({ question, reply, onReply }: Field) {
  const values = reply === undefined || reply === 'declined' ? [] : reply.values
  const { asks, text } = question
  const answer = (value: Value | undefined) => onReply(value === undefined ? undefined : { values: [value] })
  switch (asks.for) {
    case 'yes-or-no':
      return (
        <Choice
          legend={text}
          inline
          options={YES_OR_NO}
          value={values.length === 0 ? undefined : values[0] === true ? 'yes' : 'no'}
          onChoose={(chosen) => answer(chosen === 'yes')}
        />
      )
    case 'choice':
      return <Chosen field={{ question, reply, onReply }} values={values} />
    case 'words':
      return (
        <WordsField
          label={text}
          rows={asks.lines === 'one' ? 1 : 3}
          longest={asks.longest}
          value={typeof values[0] === 'string' ? values[0] : ''}
          onWrite={(words) => answer(words.trim() === '' ? undefined : words)}
        />
      )
    case 'number':
      return (
        <NumberField
          key={`${reply === 'declined'}`}
          label={text}
          whole={asks.whole}
          value={values[0]}
          onValue={answer}
        />
      )
    case 'day':
      return <DayField label={text} value={values[0]} onValue={answer} />
  }
}

const YES_OR_NO: readonly Option<'yes' | 'no'>[] = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
]

function Chosen({ field, values }: { field: Field; values: readonly Value[] }) {
  const { asks, text } = field.question
  if (asks.for !== 'choice') return null
  const options = asks.options.map(({ id, words }) => ({ value: id, label: words }))
  const chosen = options.map(({ value }) => value).filter((id) => values.includes(id))
  if (!asks.many)
    return (
      <Choice
        legend={text}
        options={options}
        value={chosen[0]}
        onChoose={(id) => field.onReply({ values: [id] })}
      />
    )
  const tick = (id: string, present: boolean) => {
    const next = options
      .map(({ value }) => value)
      .filter((one) => (one === id ? present : chosen.includes(one)))
    field.onReply(next.length === 0 ? undefined : { values: next })
  }
  return <Ticks legend={text} items={options} ticked={chosen} onTick={tick} />
}
