import * as z from 'zod/mini'
import type { Fact } from '../../chart/chart.ts'
import { tierOf } from '../../chart/concept.ts'
import type { JsonObject } from '../json-object.ts'
import { hasMeaning, type ConceptIndex } from './concept-of.ts'
import { AnyText, CodeableConcept, dated, Id, Meta, Period, Reference, wordsFor } from './elements.ts'
import { leftOut, notOurs, read, skipped, type Entry } from './entry.ts'

const Condition = z.object({
  id: Id,
  meta: z.optional(Meta),
  code: CodeableConcept,
  verificationStatus: z.optional(CodeableConcept),
  onsetDateTime: z.optional(AnyText),
  onsetPeriod: z.optional(Period),
  recordedDate: z.optional(AnyText),
  recorder: z.optional(Reference),
  asserter: z.optional(Reference),
})
type Condition = z.infer<typeof Condition>

const NOT_TRUE = ['entered-in-error', 'refuted']
/** Not yet certain, and so said beside the words. */
const NOT_CERTAIN = ['unconfirmed', 'provisional', 'differential']

/**
 * A diagnosis or a problem. One from before `since` is left where it is, unless it names exploitation: that counts
 * however long ago. Recorded lately about a time long past is not from before.
 */
export function readCondition(json: JsonObject, index: ConceptIndex, since: number): Entry<Fact[]> {
  if (json['code'] === undefined) return notOurs
  const ours = hasMeaning(json['code'], index)
  if (ours === false) return notOurs
  const parsed = Condition.safeParse(json)
  if (ours === undefined || !parsed.success) return skipped

  const condition = parsed.data
  if (statusOf(condition, NOT_TRUE) !== undefined) return leftOut
  const found = new Map<Fact['concept'], Fact>()
  for (const { system, code } of condition.code.coding ?? [])
    for (const { concept } of index.meanings(system, code))
      if (!found.has(concept)) found.set(concept, toFact(condition, concept, { system, code }))
  const current = isSince(condition, since)
  return read([...found.values()].filter(({ concept }) => current || tierOf(concept) === 'A'))
}

function isSince({ onsetDateTime, onsetPeriod, recordedDate }: Condition, since: number): boolean {
  const dates = [onsetDateTime, onsetPeriod?.end, onsetPeriod?.start, recordedDate].flatMap(
    (written) => dated(written).date ?? [],
  )
  return dates.length === 0 || dates.some(({ before }) => before > since)
}

function statusOf({ verificationStatus }: Condition, among: readonly string[]): string | undefined {
  return verificationStatus?.coding
    ?.map(({ code }) => code)
    .find((code) => code !== undefined && among.includes(code))
}

function toFact(
  condition: Condition,
  concept: Fact['concept'],
  { system, code }: { system: string | undefined; code: string | undefined },
): Fact {
  const { id, meta, onsetDateTime, onsetPeriod, recordedDate, recorder, asserter } = condition
  const { date, unreadable } = dated(onsetDateTime ?? onsetPeriod?.start ?? recordedDate)
  const doubt = statusOf(condition, NOT_CERTAIN)
  const who = recorder?.display ?? asserter?.display
  return {
    concept,
    text: `${wordsFor(condition.code) ?? ''}${doubt === undefined ? '' : ` (${doubt})`}${unreadable ?? ''}`,
    source: { type: 'Condition', id, ...(meta?.versionId !== undefined && { version: meta.versionId }) },
    ...(system !== undefined && code !== undefined && { code: { system, code } }),
    ...(date && { date }),
    ...(who !== undefined && { recorder: who }),
  }
}
