import * as z from 'zod/mini'

// The page's content security policy forbids making code from text, which zod would otherwise try for speed.
z.config({ jitless: true })

/**
 * Says beside a rule what it allows and gives an example, both in words for an administrator. The sentences about a
 * wrong setting and the published JSON Schema are made from it, so that no rule is without words.
 */
export function field<S extends z.ZodMiniType>(schema: S, allowed: string, example: unknown): S {
  z.globalRegistry.add(schema, { description: allowed, examples: [example] })
  return schema
}

export interface Words {
  allowed: string
  example: unknown
}

export function wordsOf(schema: z.ZodMiniType | undefined): Words | undefined {
  const meta = schema && z.globalRegistry.get(schema)
  if (meta?.description === undefined) return undefined
  const [example] = Array.isArray(meta['examples']) ? (meta['examples'] as unknown[]) : []
  return { allowed: meta.description, example }
}

export function text(example: string) {
  return field(z.string().check(z.minLength(1)), 'text that is not empty', example)
}

export function texts(example: string) {
  return field(z.array(text(example)).check(z.minLength(1)), 'a list of at least one text', [example])
}

const Day = field(z.iso.date(), 'a day of the calendar as year-month-day', '2026-11-22')

export function day() {
  return Day
}

export function wholeNumber(least: number, most: number, example: number) {
  const rule = z.int().check(z.minimum(least), z.maximum(most))
  return field(rule, `a whole number from ${least} to ${most}`, example)
}

export function minutes(least: number, most: number, example: number) {
  const rule = z.number().check(z.minimum(least), z.maximum(most))
  return field(rule, `a number of minutes from ${least} to ${most}`, example)
}

export function oneOf<const T extends readonly [string, ...string[]]>(values: T) {
  return field(z.enum(values), `one of ${quoted(values)}`, values[0])
}

export function someOf<const T extends readonly [string, ...string[]]>(values: T, least: 0 | 1) {
  const rule = z.array(oneOf(values)).check(z.minLength(least))
  const atLeast = least === 0 ? 'a list, which may be empty' : 'a list of at least one'
  return field(rule, `${atLeast}, out of ${quoted(values)}`, values.slice(0, 1))
}

export function quoted(values: readonly string[]): string {
  return values.map((value) => `"${value}"`).join(', ')
}

export function yesOrNo(example: boolean) {
  return field(z.boolean(), 'true or false', example)
}
