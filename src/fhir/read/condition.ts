import * as z from 'zod/mini'
import type { Fact } from '../../chart/chart.ts'
import type { ChartDate } from '../../chart/dates.ts'
import { tierOf } from '../../chart/concept.ts'
import type { JsonObject } from '../json-object.ts'
import { hasMeaning, type ConceptIndex, type Meaning } from './concept-of.ts'
import {
  AnyText,
  CodeableConcept,
  dated,
  Id,
  Meta,
  Period,
  Quantity,
  Reference,
  whoIn,
  wordsFor,
  type Coding,
} from './elements.ts'
import { leftOut, notOurs, read, skipped, type Entry } from './entry.ts'

const Condition = z.object({
  id: Id,
  meta: z.optional(Meta),
  code: CodeableConcept,
  clinicalStatus: z.optional(CodeableConcept),
  verificationStatus: z.optional(CodeableConcept),
  onsetDateTime: z.optional(AnyText),
  onsetPeriod: z.optional(Period),
  onsetString: z.optional(AnyText),
  onsetAge: z.optional(Quantity),
  abatementDateTime: z.optional(AnyText),
  recordedDate: z.optional(AnyText),
  recorder: z.optional(Reference),
  asserter: z.optional(Reference),
})
type Condition = z.infer<typeof Condition>

const NOT_TRUE = ['entered-in-error', 'refuted']
/** Not yet certain, and so said beside the words. */
const NOT_CERTAIN = ['unconfirmed', 'provisional', 'differential']
const STILL_SO = ['active', 'recurrence', 'relapse']
const OVER: Readonly<Record<string, string>> = {
  inactive: 'inactive',
  remission: 'in remission',
  resolved: 'resolved',
}

/**
 * A diagnosis or a problem. One from before `since` that is over is left where it is, unless it names exploitation: that
 * counts however long ago. What is still so, or was recorded lately about a time long past, is not from before.
 */
export function readCondition(json: JsonObject, index: ConceptIndex, since: number): Entry<Fact[]> {
  if (json['code'] === undefined) return notOurs
  const ours = hasMeaning(json['code'], index)
  if (ours === false) return notOurs
  const parsed = Condition.safeParse(json)
  if (ours === undefined || !parsed.success) return skipped

  const condition = parsed.data
  if (statusIn(condition.verificationStatus, NOT_TRUE) !== undefined) return leftOut
  const current = isStillSo(condition) || isSince(condition, since)
  const found = new Map<Fact['concept'], Fact>()
  for (const { system, code } of condition.code.coding ?? [])
    for (const meaning of index.meanings(system, code))
      if (!found.has(meaning.concept))
        found.set(meaning.concept, toFact(condition, meaning, { system, code }, since))
  return read([...found.values()].filter(({ concept }) => current || tierOf(concept) === 'A'))
}

function isSince(condition: Condition, since: number): boolean {
  const { onsetDateTime, onsetPeriod, abatementDateTime, recordedDate } = condition
  const written = [onsetDateTime, onsetPeriod?.end, onsetPeriod?.start, abatementDateTime, recordedDate]
  const dates = written.flatMap((one) => dated(one).date ?? [])
  return dates.length === 0 || dates.some(({ before }) => before > since)
}

function isStillSo({ clinicalStatus }: Condition): boolean {
  return statusIn(clinicalStatus, STILL_SO) !== undefined
}

function statusIn(status: CodeableConcept | undefined, among: readonly string[]): string | undefined {
  return status?.coding?.map(({ code }) => code).find((code) => code !== undefined && among.includes(code))
}

function toFact(
  condition: Condition,
  { concept, unsure }: Meaning,
  { system, code }: Pick<Coding, 'system' | 'code'>,
  since: number,
): Fact {
  const { id, meta, recorder, asserter } = condition
  const { date, recordedOn, unreadable } = whenOf(condition)
  const isFromBefore = date !== undefined && date.before <= since
  const current = isFromBefore && (isStillSo(condition) || isSince(condition, since))
  const who = whoIn([recorder, asserter])
  const beside = besideWords(condition, isFromBefore).map((words) => ` (${words})`)
  return {
    concept,
    text: `${wordsFor(condition.code) ?? ''}${beside.join('')}${unreadable}`,
    source: { type: 'Condition', id, ...(meta?.versionId !== undefined && { version: meta.versionId }) },
    ...(system !== undefined && code !== undefined && { code: { system, code } }),
    ...(date && { date }),
    ...(recordedOn && { recordedOn }),
    ...(current && { current }),
    ...(unsure && { unsure }),
    ...(who !== undefined && { recorder: who }),
  }
}

/** When it began as far as a day is given, and when it was written: "when she was 8" is no day, and not today. */
function whenOf(condition: Condition): { date?: ChartDate; recordedOn?: ChartDate; unreadable: string } {
  const { onsetDateTime, onsetPeriod, recordedDate } = condition
  const onset = dated(onsetDateTime ?? onsetPeriod?.start)
  const written = dated(recordedDate)
  const unreadable = `${onset.unreadable ?? ''}${written.unreadable ?? ''}`
  const began = onset.date ?? (onsetInWords(condition) === undefined ? written.date : undefined)
  return {
    unreadable,
    ...(began && { date: began }),
    ...(written.date && written.date !== began && { recordedOn: written.date }),
  }
}

function onsetInWords({ onsetString, onsetAge }: Condition): string | undefined {
  if (onsetString !== undefined) return onsetString
  return onsetAge?.value === undefined
    ? undefined
    : `at the age of ${onsetAge.value} ${onsetAge.unit ?? onsetAge.code ?? ''}`.trim()
}

function besideWords(condition: Condition, isFromBefore: boolean): string[] {
  const { verificationStatus, clinicalStatus } = condition
  const doubt = statusIn(verificationStatus, NOT_CERTAIN)
  const over = statusIn(clinicalStatus, Object.keys(OVER))
  return [
    doubt,
    over && OVER[over],
    isFromBefore && isStillSo(condition) ? 'still active' : undefined,
    onsetInWords(condition),
  ].filter((words) => words !== undefined)
}
