import * as z from 'zod/mini'
import type { Fact } from '../../chart/chart.ts'
import type { Concept } from '../../chart/concept.ts'
import { namesOf, statementOfCoding } from './coded-answer.ts'
import type { ConceptIndex, Meaning } from './concept-of.ts'
import { AnyText, CodeableConcept, Quantity, wordsFor } from './elements.ts'
import { statementsIn, type Statement } from './statement.ts'

/** The value of an Observation, or of one part of it. */
export const valueShape = {
  valueQuantity: z.optional(Quantity),
  valueCodeableConcept: z.optional(CodeableConcept),
  valueString: z.optional(AnyText),
  valueBoolean: z.optional(z.boolean()),
  valueInteger: z.optional(z.number()),
  valueRatio: z.optional(z.object({ numerator: z.optional(Quantity), denominator: z.optional(Quantity) })),
  valueRange: z.optional(z.object({ low: z.optional(Quantity), high: z.optional(Quantity) })),
  dataAbsentReason: z.optional(CodeableConcept),
  interpretation: z.optional(z.array(CodeableConcept)),
}
const Valued = z.object(valueShape)
export type Valued = z.infer<typeof Valued>

/**
 * What an answer says under one meaning: a fact; no fact; that the record does not tell; or that only a person can read
 * it. A yes has to be recognised: what is not is never one, and is never a no either.
 */
export type Said = 'yes' | 'no' | 'not-told' | 'not-understood'

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
  const text =
    valueString ??
    wordsFor(valueCodeableConcept) ??
    twoFigures(valued) ??
    wordsFor(valued.interpretation?.[0])
  return text === undefined || text.trim() === '' ? undefined : { text }
}

/** "Less than 5" is no number a threshold may be held against. */
function measured({ comparator, unit, code }: z.infer<typeof Quantity>, value: number): Answer {
  const text = `${comparator ?? ''}${value} ${unit ?? code ?? ''}`.trim()
  return comparator === undefined ? { text, quantity: { value, unit: code ?? unit ?? '' } } : { text }
}

/** A titre of 1:8, a household of 3 to 5: shown as it stands, and held against nothing. */
function twoFigures({ valueRatio, valueRange }: Valued): string | undefined {
  if (valueRatio) return `${valueRatio.numerator?.value ?? ''}:${valueRatio.denominator?.value ?? ''}`
  return valueRange && `${valueRange.low?.value ?? ''} to ${valueRange.high?.value ?? ''}`
}

export function says(valued: Valued, { concept, rule }: Meaning, index: ConceptIndex): Said {
  if (valued.dataAbsentReason !== undefined) return 'not-told'
  const answer = answerOf(valued)
  if (rule === undefined || rule === 'panel' || answer === undefined) return 'no'
  if (rule === 'number') return answer.quantity ? 'yes' : 'not-understood'
  if (rule === 'coded' && isCodedAs(valued, concept, index)) return 'yes'
  if (rule === 'above-zero') return aboveZero(valued, answer, concept)

  const statements = statementsOf(valued, answer, concept)
  if (rule === 'any') return statements.every((one) => one === 'no-answer') ? 'not-told' : 'yes'
  if (rule === 'negative') return together(statements, IF_NO_IS_THE_SIGN)
  const sense = rule === 'coded' && concept === 'living-conditions' ? OF_A_STATE : IF_YES_IS_THE_SIGN
  return withInterpretation(valued, answer, together(statements, sense), concept)
}

type Sense = Readonly<Record<Statement, Said>>

const IF_YES_IS_THE_SIGN: Sense = {
  yes: 'yes',
  partly: 'yes',
  sign: 'yes',
  no: 'no',
  none: 'no',
  well: 'no',
  'no-answer': 'not-told',
  'not-understood': 'not-understood',
}

/** "Yes, no problems" to "are you safe?" is no sign, whatever stands behind the yes; "none" is no answer to it. */
const IF_NO_IS_THE_SIGN: Sense = {
  ...IF_YES_IS_THE_SIGN,
  yes: 'no',
  partly: 'not-understood',
  no: 'yes',
  none: 'not-understood',
}

/** "Housing: none" may be that there is no trouble with it, or no housing: a bare yes or no is for a person to read. */
const OF_A_STATE: Sense = {
  ...IF_YES_IS_THE_SIGN,
  yes: 'not-understood',
  partly: 'not-understood',
  no: 'not-understood',
  none: 'not-understood',
}

/** An answer whose parts say different things is for a person to read. */
function together(statements: readonly Statement[], sense: Sense): Said {
  const [first, ...others] = new Set(statements.map((statement) => sense[statement]))
  return first === undefined || others.length > 0 ? 'not-understood' : first
}

const A_NUMBER = /^\d+(?:\.\d+)?$/

function aboveZero(valued: Valued, answer: Answer, concept: Concept): Said {
  const { valueQuantity, valueString } = valued
  const written = valueString?.trim() ?? ''
  const number = answer.quantity?.value ?? (A_NUMBER.test(written) ? Number(written) : undefined)
  if (number !== undefined) return number > 0 ? 'yes' : 'no'
  if (valueQuantity) return isMoreThanZero(valueQuantity) ? 'yes' : 'not-understood'
  return together(statementsOf(valued, answer, concept), IF_YES_IS_THE_SIGN)
}

function isMoreThanZero({ comparator, value = 0 }: z.infer<typeof Quantity>): boolean {
  return (comparator === '>' && value >= 0) || (comparator === '>=' && value > 0)
}

function statementsOf(valued: Valued, { text, quantity }: Answer, concept: Concept): readonly Statement[] {
  if (valued.valueQuantity || quantity) return [quantity?.value === 0 ? 'none' : 'not-understood']
  if (valued.valueBoolean !== undefined) return [valued.valueBoolean ? 'yes' : 'no']
  if (valued.valueString !== undefined) return statementsIn(valued.valueString, concept)
  if (valued.valueCodeableConcept) return inCodesAndWords(valued.valueCodeableConcept, concept)
  const coded = valued.interpretation?.[0]
  return coded ? statementsInConcept(coded, concept) : statementsIn(text, concept)
}

/** What was written beside a ticked answer may take it back: "No", and in words "yes, her boss hits her". */
function inCodesAndWords(value: CodeableConcept, concept: Concept): readonly Statement[] {
  const said = statementsInConcept(value, concept)
  const written = value.text?.trim().toLowerCase() ?? ''
  const isName = (value.coding ?? []).some((one) => namesOf(one).includes(written))
  return written === '' || isName ? said : [...said, ...statementsIn(written, concept)]
}

/** By its codes where one of them is an answer, else by its words. A code that nobody gave words to says nothing. */
function statementsInConcept({ coding, text }: CodeableConcept, concept: Concept): readonly Statement[] {
  const byCode = (coding ?? []).flatMap((one) => statementOfCoding(one) ?? [])
  if (byCode.length > 0) return byCode
  const said = text ?? coding?.find(({ display }) => display)?.display
  return said === undefined ? ['not-understood'] : statementsIn(said, concept)
}

/** A figure says nothing without the laboratory's own reading of it: an index of 0.4 is no infection, nor is hCG of 2. */
function withInterpretation(valued: Valued, answer: Answer, said: Said, concept: Concept): Said {
  const read = (valued.interpretation ?? []).flatMap((one) => statementsInConcept(one, concept))
  const interpreted = together(read, IF_YES_IS_THE_SIGN)
  if (read.length === 0 || interpreted === 'not-understood' || interpreted === said) return said
  const isFigure = answer.quantity !== undefined || /^[<>=]*\s*\d/.test(answer.text)
  if (isFigure) return interpreted
  // Words that were not understood may be worse than what was ticked beside them.
  return said === 'not-understood' && interpreted === 'yes' ? 'yes' : 'not-understood'
}

function isCodedAs({ valueCodeableConcept }: Valued, concept: Concept, index: ConceptIndex): boolean {
  const meanings = (valueCodeableConcept?.coding ?? []).flatMap(({ system, code }) =>
    index.meanings(system, code),
  )
  return meanings.some((meaning) => meaning.concept === concept && !meaning.rule)
}
