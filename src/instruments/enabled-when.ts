import type { Value } from './instrument.ts'

export type Operator = 'exists' | '=' | '!=' | '>' | '<' | '>=' | '<='

/** A question is only asked when an answer to another one, earlier or later, says so. */
export interface EnabledWhen {
  behaviour: 'all' | 'any'
  when: readonly When[]
}

export interface When {
  question: string
  operator: Operator
  /** Of `exists` whether there is to be an answer. */
  answer: Value
}

export function holds({ behaviour, when }: EnabledWhen, valuesOf: (question: string) => readonly Value[]) {
  const one = (condition: When) => holdsFor(condition, valuesOf(condition.question))
  return behaviour === 'all' ? when.every(one) : when.some(one)
}

/** As R4 has it: '!=' holds where no answer equals, so it holds where there is none. */
function holdsFor({ operator, answer }: When, values: readonly Value[]): boolean {
  switch (operator) {
    case 'exists':
      return values.length > 0 === answer
    case '=':
      return values.includes(answer)
    case '!=':
      return !values.includes(answer)
    case '>':
      return values.some((value) => value > answer)
    case '<':
      return values.some((value) => value < answer)
    case '>=':
      return values.some((value) => value >= answer)
    case '<=':
      return values.some((value) => value <= answer)
  }
}
