import * as z from 'zod/mini'
import type { JsonObject } from '../json-object.ts'
import { CodeableConcept, fitting, fullName, HumanName, Id, Meta, Period, wordsFor } from './elements.ts'
import { leftOut, read, skipped, type Entry } from './entry.ts'
import { needsInterpreter } from './interpreter-need.ts'

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
  relationships: readonly CodeableConcept[]
  isParent: boolean
  needsInterpreter: boolean
  since?: string
}

export function readRelatedPerson(json: JsonObject): Entry<Related> {
  const parsed = RelatedPerson.safeParse(json)
  if (!parsed.success) return skipped
  const { id, meta, active, relationship = [], period } = parsed.data
  if (active === false) return leftOut
  const words = relationship.flatMap((one) => wordsFor(one) ?? [])
  const since = period?.start
  return read({
    id,
    name: nameOf(json),
    relationships: relationship,
    isParent: relationship.some(isParent),
    needsInterpreter: needsInterpreter(json),
    ...(meta?.versionId !== undefined && { version: meta.versionId }),
    ...(words.length > 0 && { relationship: words.join(', ') }),
    ...(since !== undefined && { since }),
  })
}

function nameOf(json: JsonObject): string {
  const [first] = fitting(HumanName, json['name'])
  return first ? fullName(first) : ''
}

const V2_RELATIONSHIP = 'http://terminology.hl7.org/CodeSystem/v2-0063'
const V3_ROLE = 'http://terminology.hl7.org/CodeSystem/v3-RoleCode'
/** `parent` and all that FHIR R4 has beneath it. */
const PARENT_CODES: ReadonlySet<string> = new Set([
  ...['PAR', 'MTH', 'FTH'].map((code) => `${V2_RELATIONSHIP}|${code}`),
  ...'PRN MTH FTH NPRN NMTH NFTH GESTM ADOPTP ADOPTM ADOPTF STPPRN STPMTH STPFTH PRNFOST MTHFOST FTHFOST'
    .split(' ')
    .map((code) => `${V3_ROLE}|${code}`),
])
const PARENT_WORDS = ['parent', 'mother', 'father']

function isParent({ coding, text }: CodeableConcept): boolean {
  return (
    (coding ?? []).some(({ system, code }) => PARENT_CODES.has(`${system}|${code}`)) ||
    PARENT_WORDS.includes(text?.trim().toLowerCase() ?? '')
  )
}
