import * as z from 'zod/mini'
import type { Fact, Person } from '../../chart/chart.ts'
import { parseDate } from '../../chart/dates.ts'
import { isJsonObject, objectsIn, type JsonObject } from '../json-object.ts'
import { changesMeaning } from './admit.ts'
import { AnyText, CodeableConcept, fitting, fullName, HumanName, Id, Meta } from './elements.ts'
import { needsInterpreter } from './interpreter-need.ts'

/**
 * The person, each element by itself: one that is malformed must not cost the name the patient is checked by.
 * Undefined when it is somebody else, or not a Patient at all.
 */
export function readPatient(json: unknown, patientId: string): { person: Person; facts: Fact[] } | undefined {
  if (!isJsonObject(json) || json['resourceType'] !== 'Patient' || json['id'] !== patientId) return undefined
  if (changesMeaning(json) || !Id.safeParse(json['id']).success) return undefined
  const name = nameIn(json)
  const firstName = name && firstNameOf(name)
  const recordNumber = recordNumberOf(json)
  const birth = AnyText.safeParse(json['birthDate'])
  const birthDate = birth.success ? parseDate(birth.data) : undefined
  const gender = genderOf(json['gender'])
  return {
    person: {
      id: patientId,
      name: name ? fullName(name) : '',
      deceased: json['deceasedBoolean'] === true || json['deceasedDateTime'] !== undefined,
      ...(firstName !== undefined && { firstName }),
      ...(recordNumber !== undefined && { recordNumber }),
      ...(birthDate && { birthDate }),
      ...(gender && { gender }),
    },
    facts: interpreterNeed(json).map((text) => toFact(json, patientId, text)),
  }
}

/** Anything else, and nothing at all, is not known: nobody is sorted by a guess. */
function genderOf(written: unknown): Person['gender'] {
  return written === 'female' || written === 'male' ? written : undefined
}

function nameIn(json: JsonObject): HumanName | undefined {
  const names = fitting(HumanName, json['name'])
  const best = ['official', 'usual', undefined].flatMap((use) => names.find((name) => name.use === use) ?? [])
  return best[0] ?? names[0]
}

/** Only where the record tells first and family name apart: a guess could send the family name of somebody in hiding. */
function firstNameOf({ given }: HumanName): string | undefined {
  return given?.map((name) => name.trim()).find((name) => name !== '')
}

const Identifier = z.object({
  system: z.optional(AnyText),
  value: z.optional(AnyText),
  type: z.optional(CodeableConcept),
})
const NHS_NUMBER = 'https://fhir.nhs.uk/Id/nhs-number'

/** Only a number the hospital knows the patient by. Other identifiers (passport, social security) are nobody's business. */
function recordNumberOf(json: JsonObject): string | undefined {
  const identifiers = fitting(Identifier, json['identifier'])
  const found =
    identifiers.find(({ type }) => type?.coding?.some(({ code }) => code === 'MR')) ??
    identifiers.find(({ system }) => system === NHS_NUMBER)
  return found?.value
}

/** Enough to book an interpreter. Which language it is, is not kept: it says nothing else about anybody. */
function interpreterNeed(json: JsonObject): string[] {
  if (needsInterpreter(json)) return ['Interpreter needed']
  const other = objectsIn(json['communication']).some(
    (entry) => entry['preferred'] === true && prefersOther(entry['language']),
  )
  return other ? ['Another language than the one on this page is preferred'] : []
}

function prefersOther(language: unknown): boolean {
  const parsed = CodeableConcept.safeParse(language)
  const codes = parsed.success ? (parsed.data.coding ?? []).map(({ code }) => code ?? '') : []
  return codes.length > 0 && codes.every((code) => code !== '' && !/^en\b/i.test(code))
}

function toFact(json: JsonObject, id: string, text: string): Fact {
  const meta = Meta.safeParse(json['meta'])
  const version = meta.success ? meta.data.versionId : undefined
  return {
    concept: 'interpreter-needed',
    text,
    source: { type: 'Patient', id, ...(version !== undefined && { version }) },
  }
}
