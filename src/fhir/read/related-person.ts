import * as z from 'zod/mini'
import type { JsonObject } from '../json-object.ts'
import {
  CodeableConcept,
  type Coding,
  fitting,
  fullName,
  HumanName,
  Id,
  Meta,
  Period,
  wordsFor,
} from './elements.ts'
import { leftOut, read, skipped, type Entry } from './entry.ts'

const RelatedPerson = z.object({
  id: Id,
  meta: z.optional(Meta),
  active: z.optional(z.boolean()),
  relationship: z.optional(z.array(CodeableConcept)),
  period: z.optional(Period),
})

/** Someone who came along, or is named in the record, and what they are to the patient. */
export interface Related {
  id: string
  version?: string
  name: string
  relationship?: string
  codings: readonly Coding[]
  since?: string
}

export function readRelatedPerson(json: JsonObject): Entry<Related> {
  const parsed = RelatedPerson.safeParse(json)
  if (!parsed.success) return skipped
  const { id, meta, active, relationship, period } = parsed.data
  if (active === false) return leftOut
  const words = (relationship ?? []).flatMap((one) => wordsFor(one) ?? [])
  const since = period?.start
  return read({
    id,
    name: nameOf(json),
    codings: (relationship ?? []).flatMap(({ coding }) => coding ?? []),
    ...(meta?.versionId !== undefined && { version: meta.versionId }),
    ...(words.length > 0 && { relationship: words.join(', ') }),
    ...(since !== undefined && { since }),
  })
}

function nameOf(json: JsonObject): string {
  const [first] = fitting(HumanName, json['name'])
  return first ? fullName(first) : ''
}
