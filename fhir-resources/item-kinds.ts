import type { QuestionnaireItem } from 'fhir/r4'
import type { Choice, Question } from '../src/fhir/write/questions.ts'
import { canonical } from './canonical.ts'

export function group(linkId: string, words: string, item: QuestionnaireItem[]): QuestionnaireItem {
  return { linkId, text: words, type: 'group', item }
}

export function ticks(prefix: string, words: Readonly<Record<string, string>>): QuestionnaireItem[] {
  return Object.entries(words).map(([code, label]) => tick({ linkId: `${prefix}.${code}`, text: label }))
}

export function choice({ linkId, text: words, system }: Pick<Choice<string>, 'linkId' | 'text' | 'system'>) {
  const answerValueSet = canonical('ValueSet', system)
  return { linkId, text: words, type: 'choice', answerValueSet } satisfies QuestionnaireItem
}

export function tick({ linkId, text: words }: Question): QuestionnaireItem {
  return { linkId, text: words, type: 'boolean' }
}

export function text({ linkId, text: words }: Question): QuestionnaireItem {
  return { linkId, text: words, type: 'text' }
}
