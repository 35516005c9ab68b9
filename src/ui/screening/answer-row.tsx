import { useId, type ReactNode } from 'react'
import {
  answerValues,
  isPositive,
  type Answer,
  type AnswerTime,
  type AnswerValue,
  type SaidBy,
} from '../../screening/answers.ts'
import { answerWith } from '../../screening/answering.ts'
import { answerWords } from '../../screening/wording.ts'
import { Segments } from './segments.tsx'

const times: readonly [AnswerTime, string][] = [
  ['now', 'Now'],
  ['past', 'In the past'],
  ['unsure', 'Not sure when'],
]
const sayers: readonly [SaidBy, string][] = [
  ['patient', 'The patient said it'],
  ['companion', 'Someone with them said it'],
]

/**
 * One sign with its answers in a row. The sign is what a yes records, so it names the row; the sentence to ask with is
 * only offered beneath it. What was never touched stays 'not asked'. R-021 R-078 R-105
 */
export function AnswerRow({
  sign,
  prompt,
  values = answerValues,
  answer,
  mark,
  about,
  onAnswer,
}: {
  sign: string
  prompt?: string | undefined
  /** Fewer than all six where nobody asks. */
  values?: readonly AnswerValue[]
  answer: Answer | undefined
  /** Why it stands out, such as having been marked as worth asking about. */
  mark?: string | undefined
  about?: ReactNode
  onAnswer: (answer: Answer) => void
}) {
  const id = useId()
  return (
    <fieldset className="answer-row" aria-describedby={prompt === undefined ? undefined : id}>
      <legend className="answer-row__sign">{sign}</legend>
      <div className="answer-row__beneath">
        {prompt !== undefined && (
          <p className="answer-row__prompt" id={id}>
            You could ask: “{prompt}”
          </p>
        )}
        {mark && <strong className="answer-row__mark">{mark}</strong>}
        {about}
      </div>
      <Segments
        legend="Answer"
        options={values.map((value) => [value, answerWords[value]])}
        value={answer?.value}
        onChoose={(value) => onAnswer(answerWith(answer, value))}
      />
      {answer && isPositive(answer) && <More answer={answer} onAnswer={onAnswer} />}
    </fieldset>
  )
}

function More({ answer, onAnswer }: { answer: Answer; onAnswer: (answer: Answer) => void }) {
  return (
    <div className="answer-row__more">
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
  )
}
