import * as z from 'zod/mini'
import type { Fact } from '../../chart/chart.ts'
import { objectsIn, type JsonObject } from '../json-object.ts'
import { changesMeaning } from './admit.ts'
import { answerOf, says, valueShape, type Said, type Valued } from './answer.ts'
import { hasMeaning, type ConceptIndex, type Meaning } from './concept-of.ts'
import {
  CodeableConcept,
  dated,
  Id,
  Meta,
  Period,
  Reference,
  AnyText,
  short,
  whoIn,
  wordsFor,
} from './elements.ts'
import { leftOut, notOurs, notUnderstood, read, skipped, withheld, type Entry } from './entry.ts'

const Component = z.object({ code: CodeableConcept, ...valueShape })
const Observation = z.object({
  id: Id,
  meta: z.optional(Meta),
  status: z.string(),
  code: CodeableConcept,
  effectiveDateTime: z.optional(AnyText),
  effectiveInstant: z.optional(AnyText),
  effectivePeriod: z.optional(Period),
  issued: z.optional(AnyText),
  performer: z.optional(z.array(Reference)),
  component: z.optional(z.array(Component)),
  ...valueShape,
})
type Observation = z.infer<typeof Observation>

const NOT_TRUE = ['entered-in-error', 'cancelled']

/** What the answers of one entry say. */
export interface Answers {
  facts: readonly Fact[]
  /** Said in words or codes that no rule can read. A person has to: word for word, and counted nowhere. */
  notUnderstood: readonly Fact[]
  /** How many the record does not tell. */
  withheld: number
}

/** An answer or a measurement. The question's code alone is never a sign: only its value can be. */
export function readObservation(json: JsonObject, index: ConceptIndex): Entry<Answers> {
  const ours = speaksOfOurs(json, index)
  if (ours === false) return notOurs
  // A focus means that it is about somebody or something else: a relative, a device.
  if (json['focus'] !== undefined || NOT_TRUE.includes(String(json['status']))) return leftOut
  const components = objectsIn(json['component'])
  if (components.some(changesMeaning) || [json, ...components].some(hasTwoValues)) return skipped
  const parsed = Observation.safeParse(json)
  if (ours === undefined || !parsed.success) return skipped

  const observation = parsed.data
  const parts = [observation, ...(observation.component ?? [])]
  const statements = parts.flatMap((part, at) =>
    meaningsOf(part.code, index).map((meaning) => {
      const sent = [json, ...components][at] ?? {}
      const form = formNotRead(sent, meaning)
      const said = isHeldBack(sent, part, meaning) ? 'not-told' : says(part, meaning, index)
      return {
        said: form === undefined ? said : 'not-understood',
        fact: toFact(observation, part, meaning, index, form),
      }
    }),
  )
  const all = (said: Said) => statements.filter((one) => one.said === said).map(({ fact }) => fact)
  const answers = {
    facts: all('yes'),
    notUnderstood: all('not-understood'),
    withheld: all('not-told').length,
  }
  if (answers.facts.length > 0) return read(answers)
  if (answers.notUnderstood.length > 0) return notUnderstood(answers)
  return answers.withheld > 0 ? withheld : read(answers)
}

/** Its value is of a kind we do not read (a time, a picture): it was answered, and we cannot say how. */
function formNotRead(part: JsonObject, { rule }: Meaning): string | undefined {
  if (rule === undefined || rule === 'panel' || part['dataAbsentReason'] !== undefined) return undefined
  const form = valuesIn(part).find((name) => !Object.hasOwn(valueShape, name))
  return form && `recorded as a ${form.slice('value'.length).toLowerCase()}, which this page does not read`
}

/** There is a value, and nothing in it: masked by an extension, or a unit without a number. It is no silence. */
function isHeldBack(sent: JsonObject, part: Valued, { rule }: Meaning): boolean {
  if (rule === undefined || rule === 'panel') return false
  return Object.keys(sent).some((name) => /^_?value[A-Z]/.test(name)) && answerOf(part) === undefined
}

function speaksOfOurs(json: JsonObject, index: ConceptIndex): boolean | undefined {
  const whole = hasMeaning(json['code'], index)
  if (whole === true || json['component'] === undefined) return whole
  const parts = objectsIn(json['component']).map((part) => hasMeaning(part['code'], index))
  return parts.includes(true) || (whole === undefined || parts.includes(undefined) ? undefined : false)
}

/** An element that may have one of several types may have only one; with two, nobody can say which is meant. */
function hasTwoValues(part: JsonObject): boolean {
  return valuesIn(part).length > 1
}

function valuesIn(part: JsonObject): string[] {
  return Object.keys(part).filter((name) => /^value[A-Z]/.test(name))
}

type Part = Valued & { code: CodeableConcept }

function meaningsOf(concept: CodeableConcept, index: ConceptIndex): readonly Meaning[] {
  const meanings = (concept.coding ?? []).flatMap(({ system, code }) => index.meanings(system, code))
  const first = new Map(meanings.map((meaning) => [meaning.concept, meaning]))
  return [...first.values()]
}

function toFact(
  whole: Observation,
  part: Part,
  { concept }: Meaning,
  index: ConceptIndex,
  form: string | undefined,
): Fact {
  const answer = answerOf(part)
  const when =
    whole.effectiveDateTime ?? whole.effectiveInstant ?? whole.effectivePeriod?.start ?? whole.issued
  const { date, unreadable } = dated(when)
  const coding = part.code.coding?.find(({ system, code }) => index.meanings(system, code).length > 0)
  const recorder = whoIn(whole.performer ?? [])
  return {
    concept,
    text: short(`${wordsFor(part.code) ?? ''}: ${form ?? answer?.text ?? ''}`) + (unreadable ?? ''),
    source: {
      type: 'Observation',
      id: whole.id,
      ...(whole.meta?.versionId !== undefined && { version: whole.meta.versionId }),
    },
    ...(coding?.system !== undefined &&
      coding.code !== undefined && { code: { system: coding.system, code: coding.code } }),
    ...(answer?.quantity && { quantity: answer.quantity }),
    ...(date && { date }),
    ...(recorder !== undefined && { recorder }),
  }
}
