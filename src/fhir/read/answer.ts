import * as z from 'zod/mini'
import type { Fact } from '../../chart/chart.ts'
import type { Meaning, ConceptIndex } from './concept-of.ts'
import { AnyText, CodeableConcept, Quantity, wordsFor } from './elements.ts'
import { polarityOfCoding, polarityOfText, type Polarity } from './polarity.ts'

/** The value of an Observation, or of one part of it. */
export const valueShape = {
  valueQuantity: z.optional(Quantity),
  valueCodeableConcept: z.optional(CodeableConcept),
  valueString: z.optional(AnyText),
  valueBoolean: z.optional(z.boolean()),
  valueInteger: z.optional(z.number()),
  dataAbsentReason: z.optional(CodeableConcept),
  interpretation: z.optional(z.array(CodeableConcept)),
}
const Valued = z.object(valueShape)
export type Valued = z.infer<typeof Valued>

/** What an answer says under one meaning: a fact, nothing, or that the record does not tell. */
export type Said = 'yes' | 'no' | 'not-told'

export interface Answer {
  text: string
  quantity?: NonNullable<Fact['quantity']>
}

/** The value in its own words and numbers. Undefined where there is none: a question is not an answer. */
export function answerOf(valued: Valued): Answer | undefined {
  const { valueQuantity, valueInteger, valueBoolean, valueString, valueCodeableConcept } = valued
  if (valueQuantity?.value !== undefined) return measured(valueQuantity, valueQuantity.value)
  if (valueInteger !== undefined)
    return { text: `${valueInteger}`, quantity: { value: valueInteger, unit: '' } }
  if (valueBoolean !== undefined) return { text: valueBoolean ? 'Yes' : 'No' }
  const text = valueString ?? wordsFor(valueCodeableConcept) ?? wordsFor(valued.interpretation?.[0])
  return text === undefined || text.trim() === '' ? undefined : { text }
}

/** "Less than 5" is no number a threshold may be held against. */
function measured({ comparator, unit, code }: z.infer<typeof Quantity>, value: number): Answer {
  const measure = unit ?? code ?? ''
  const text = `${comparator ?? ''}${value} ${measure}`.trim()
  return comparator === undefined ? { text, quantity: { value, unit: measure } } : { text }
}

export function says(valued: Valued, { concept, rule }: Meaning, index: ConceptIndex): Said {
  if (valued.dataAbsentReason !== undefined) return 'not-told'
  const answer = answerOf(valued)
  if (rule === undefined || rule === 'panel' || answer === undefined) return 'no'
  if (rule === 'coded') return codedAs(valued, concept, index)
  if (rule === 'number') return answer.quantity ? 'yes' : 'no'

  const polarity = polarityOf(valued, answer)
  if (polarity === 'unknown') return 'not-told'
  if (rule === 'any') return 'yes'
  return polarity === (rule === 'negative' ? 'negative' : 'positive') ? 'yes' : 'no'
}

function polarityOf(valued: Valued, { text, quantity }: Answer): Polarity {
  if (quantity) return quantity.value > 0 ? 'positive' : 'negative'
  if (valued.valueBoolean !== undefined) return valued.valueBoolean ? 'positive' : 'negative'
  if (valued.valueString !== undefined) return polarityOfText(valued.valueString)
  const coded = valued.valueCodeableConcept ?? valued.interpretation?.[0]
  if (!coded) return polarityOfText(text)
  const byCode = coded.coding?.map(polarityOfCoding).find((polarity) => polarity !== undefined)
  if (byCode) return byCode
  // A code without words that says neither yes nor no tells us nothing.
  const words = coded.text ?? coded.coding?.find(({ display }) => display)?.display
  return words === undefined ? 'unknown' : polarityOfText(words)
}

function codedAs(valued: Valued, concept: Meaning['concept'], index: ConceptIndex): Said {
  const codings = valued.valueCodeableConcept?.coding ?? []
  if (codings.some((coding) => polarityOfCoding(coding) === 'unknown')) return 'not-told'
  const meanings = codings.flatMap(({ system, code }) => index.meanings(system, code))
  return meanings.some((meaning) => meaning.concept === concept && !meaning.rule) ? 'yes' : 'no'
}
