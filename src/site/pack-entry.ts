import * as z from 'zod/mini'
import { day, field, oneOf, text } from './field.ts'

const ID = 'a short name of small letters, digits and hyphens'

/** On everything that a pack says: where it stands, when it was compared with that, and when that is due again. R-172 */
export function dated() {
  return {
    source: text('UK migrant health guide, 7 June 2022'),
    verifiedOn: day(),
    reviewBy: day(),
    /** The requirements it answers, for whoever follows them. */
    requirements: z.optional(
      field(z.array(text('R-155')), 'a list of requirement ids, which may be empty', ['R-155']),
    ),
  }
}

export interface Dated {
  source: string
  verifiedOn: string
  reviewBy: string
}

export const DATED_EXAMPLE = {
  source: 'UK migrant health guide, 7 June 2022',
  verifiedOn: '2026-11-22',
  reviewBy: '2027-04-30',
}

export function shortName(example: string) {
  return field(z.string().check(z.regex(/^[a-z0-9-]+$/)), ID, example)
}

const PEOPLE = ['adults', 'children', 'anyone'] as const

/** Whom an entry is for. */
export function people() {
  return oneOf(PEOPLE)
}

/** A pack's list, which may be empty or left out. */
export function listOf<S extends z.ZodMiniType>(entry: S, example: unknown) {
  return z.prefault(field(z.array(entry), 'a list, which may be empty', [example]), [])
}
