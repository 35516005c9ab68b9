import { useId } from 'react'
import {
  answerValues,
  isPositive,
  type Answer,
  type AnswerTime,
  type SaidBy,
} from '../../screening/answers.ts'
import { answerWith } from '../../screening/answering.ts'
import { answerWords } from '../../screening/wording.ts'

const times: readonly [AnswerTime, string][] = [
  ['now', 'Now'],
  ['past', 'In the past'],
  ['unsure', 'Not sure when'],
]
const sayers: readonly [SaidBy, string][] = [
  ['patient', 'The patient said it'],
  ['companion', 'Someone with them said it'],
]

/** One indicator with its six answers in a row. What was never touched stays 'not asked'. R-021 R-078 R-105 */
export function AnswerRow({
  id,
  label,
  prompt,
  answer,
  mark,
  onAnswer,
}: {
  id: string
  label: string
  prompt?: string
  answer: Answer | undefined
  /** Why it stands out, such as having been marked as worth asking about. */
  mark?: string | undefined
  onAnswer: (answer: Answer) => void
}) {
  return (
    <fieldset className="answer-row">
      <legend className="answer-row__prompt">{prompt ? `“${prompt}”` : label}</legend>
      <p className="answer-row__label">
        {prompt && label}
        {mark && <strong className="answer-row__mark"> {mark}</strong>}
      </p>
      <Segments
        legend="Answer"
        options={answerValues.map((value) => [value, answerWords[value]])}
        value={answer?.value}
        onChoose={(value) => onAnswer(answerWith(answer, value))}
      />
      {answer && isPositive(answer) && (
        <div className="answer-row__more" key={id}>
          <Segments
            legend="When"
            options={times}
            value={answer.time}
            onChoose={(time) => onAnswer({ ...answer, time })}
          />
          {answer.value === 'reported-today' && (
            <Segments
              legend="Who said it"
              options={sayers}
              value={answer.saidBy}
              onChoose={(saidBy) => onAnswer({ ...answer, saidBy })}
            />
          )}
        </div>
      )}
    </fieldset>
  )
}

/** Radios drawn as one row of buttons: arrow keys move, as anyone with a keyboard expects. */
function Segments<Value extends string>({
  legend,
  options,
  value,
  onChoose,
}: {
  legend: string
  options: readonly (readonly [Value, string])[]
  value: Value | undefined
  onChoose: (value: Value) => void
}) {
  const name = useId()
  return (
    <fieldset className="segments">
      <legend className="govuk-visually-hidden">{legend}</legend>
      {options.map(([option, words]) => (
        <label key={option} className="segments__item">
          <input
            type="radio"
            className="segments__input"
            name={name}
            value={option}
            checked={option === value}
            onChange={() => onChoose(option)}
          />
          <span className="segments__words">{words}</span>
        </label>
      ))}
    </fieldset>
  )
}
