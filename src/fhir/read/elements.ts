import * as z from 'zod/mini'
import { parseDate, type ChartDate } from '../../chart/dates.ts'
import { objectsIn } from '../json-object.ts'

/** The data types we read, and of each only what we use. What else is in a resource is let through unread. */

const LONGEST = 400
/** A name or a value is a line. Ten million characters are kept out of the page. */
export function short(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text
}

const Text = z.pipe(
  z.string(),
  z.transform((text: string) => short(text)),
)
export const Id = z.string().check(z.regex(/^[A-Za-z0-9\-.]{1,64}$/))
export const Meta = z.object({ versionId: z.optional(Id) })

export const Coding = z.object({
  system: z.optional(Text),
  code: z.optional(Text),
  display: z.optional(Text),
})
export type Coding = z.infer<typeof Coding>

export const CodeableConcept = z.object({ coding: z.optional(z.array(Coding)), text: z.optional(Text) })
export type CodeableConcept = z.infer<typeof CodeableConcept>

export const Reference = z.object({
  reference: z.optional(Text),
  type: z.optional(Text),
  display: z.optional(Text),
})
export type Reference = z.infer<typeof Reference>

export const Period = z.object({ start: z.optional(Text), end: z.optional(Text) })

export const Quantity = z.object({
  value: z.optional(z.number()),
  comparator: z.optional(Text),
  unit: z.optional(Text),
  code: z.optional(Text),
})

export const HumanName = z.object({
  use: z.optional(Text),
  text: z.optional(Text),
  family: z.optional(Text),
  given: z.optional(z.array(Text)),
})
export type HumanName = z.infer<typeof HumanName>

export const AnyText = Text

/** The code's own words: what was written, else what the code system calls it, else the code. */
export function wordsFor(concept: CodeableConcept | undefined): string | undefined {
  const coding = concept?.coding?.find(({ display }) => display) ?? concept?.coding?.[0]
  return concept?.text ?? coding?.display ?? coding?.code
}

/** By name where the record gives one; a reference alone is somebody too, and no missing recorder. */
export function whoIn(people: readonly (Reference | undefined)[]): string | undefined {
  const named = people.find((one) => one?.display)?.display
  const referred = people.find((one) => one?.reference)?.reference
  return named ?? (referred && `${referred} (no name given)`)
}

export function fullName(name: HumanName): string {
  return name.text ?? [...(name.given ?? []), name.family ?? ''].join(' ').trim()
}

/** What is written when a date cannot be read: the entry is kept and says so, it is never given a guessed date. */
export function dated(written: string | undefined): { date?: ChartDate; unreadable?: string } {
  if (written === undefined) return {}
  const date = parseDate(written)
  return date ? { date } : { unreadable: ` (date not readable: ${written.slice(0, 40)})` }
}

/** The ones in a list that are as they should be. For elements where one that is not must not cost the others. */
export function fitting<T>(schema: z.ZodMiniType<T>, values: unknown): T[] {
  return objectsIn(values).flatMap((value) => {
    const parsed = schema.safeParse(value)
    return parsed.success ? [parsed.data] : []
  })
}
