import { isJsonObject, type JsonObject } from './json-object.ts'

const PLAIN = [
  'valueString',
  'valueDate',
  'valueDateTime',
  'valueTime',
  'valueInteger',
  'valueDecimal',
  'valueUri',
] as const

/** One answer of a QuestionnaireResponse as a person reads it; undefined for a kind that has no words, such as a reference. */
export function answerWords(answer: JsonObject): string | undefined {
  const coding = answer['valueCoding']
  if (isJsonObject(coding)) return plain(coding['display']) ?? plain(coding['code'])
  if (typeof answer['valueBoolean'] === 'boolean') return answer['valueBoolean'] ? 'Yes' : 'No'
  return PLAIN.map((name) => plain(answer[name])).find((text) => text !== undefined)
}

function plain(value: unknown): string | undefined {
  return typeof value === 'number' || typeof value === 'string' ? `${value}` : undefined
}
