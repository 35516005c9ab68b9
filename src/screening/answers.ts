/** Six answers, none of them a verdict. What was never touched is not asked. R-021 R-078 */
export type AnswerValue =
  | 'reported-today'
  | 'observed'
  | 'not-reported-today'
  | 'not-asked'
  | 'declined'
  | 'not-safe-to-ask'

export const answerValues: readonly AnswerValue[] = [
  'reported-today',
  'observed',
  'not-reported-today',
  'not-asked',
  'declined',
  'not-safe-to-ask',
]

/** When it happened. R-105: harm in the past counts as much as harm now. */
export type AnswerTime = 'now' | 'past' | 'unsure'
export type SaidBy = 'patient' | 'clinician' | 'chart' | 'companion'

/**
 * Where an answer came from, so that a new look at the record never changes what a person said: filled in from the
 * record, a person's in place of that, or a person's own.
 */
export type Origin = 'auto' | 'override' | 'manual'

export interface Answer {
  value: AnswerValue
  time?: AnswerTime
  saidBy: SaidBy
  note?: string
  origin: Origin
}

export type Answers = Readonly<Record<string, Answer>>

const POSITIVE: readonly AnswerValue[] = ['reported-today', 'observed']

/** Whether someone said or saw it today; the chart alone never makes this true. */
export function isPositive(answer: Answer | undefined): boolean {
  return answer !== undefined && answer.saidBy !== 'chart' && POSITIVE.includes(answer.value)
}
