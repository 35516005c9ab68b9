import { isPositive, type Answer, type AnswerValue } from './answers.ts'

/**
 * A person's answer in place of what stood there. `suggested` is whether the record had something on it: then the
 * answer overrides a suggestion, and a new look at the record must never change it back.
 */
export function answerWith(previous: Answer | undefined, value: AnswerValue, suggested: boolean): Answer {
  const companionSaid = value === 'reported-today' && previous?.saidBy === 'companion'
  const answer: Answer = {
    value,
    saidBy: value === 'observed' ? 'clinician' : companionSaid ? 'companion' : 'patient',
    origin: suggested ? 'override' : 'manual',
  }
  const time = isPositive(answer) ? previous?.time : undefined
  return time === undefined ? answer : { ...answer, time }
}
