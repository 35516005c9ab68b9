import { isPositive, type Answer, type AnswerValue } from './answers.ts'

/**
 * A person's answer in place of what stood there. What the record suggests stands beside an answer and is none, so
 * whoever answers overrides nothing, whether they agree with it or not: only an answer that was filled in from the
 * record could be overridden. Da Vinci DTR, information-origin
 */
export function answerWith(previous: Answer | undefined, value: AnswerValue): Answer {
  const companionSaid = value === 'reported-today' && previous?.saidBy === 'companion'
  const filledIn = previous !== undefined && previous.origin !== 'manual'
  const answer: Answer = {
    value,
    saidBy: value === 'observed' ? 'clinician' : companionSaid ? 'companion' : 'patient',
    origin: filledIn ? 'override' : 'manual',
  }
  const time = isPositive(answer) ? previous?.time : undefined
  return time === undefined ? answer : { ...answer, time }
}
