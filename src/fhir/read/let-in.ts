import { isJsonObject, objectsIn, type JsonObject } from '../json-object.ts'
import { extensionsRead, isNeverRead } from './never-read.ts'

/** What is used of the patient. Everything else about them is left where it came in. */
export const patientElements = [
  'identifier',
  'name',
  'gender',
  'birthDate',
  'deceased',
  'communication',
  'extension',
] as const
const FORM = ['resourceType', 'id', 'meta', 'implicitRules', 'modifierExtension']
const KEPT: ReadonlySet<string> = new Set([
  ...FORM,
  ...patientElements,
  'deceasedBoolean',
  'deceasedDateTime',
])

/**
 * What is let past the edge of an entry as it was sent. A record system that cannot be asked narrowly sends everything;
 * what must never be read is dropped here, before anything else sees it. Undefined: nothing is left of it.
 */
export function letIn(sent: unknown): unknown {
  if (!isJsonObject(sent)) return sent
  switch (sent['resourceType']) {
    case 'Patient':
      return ofPatient(sent)
    case 'Condition':
    case 'Observation':
      return ofStatement(sent)
    case 'Encounter':
      return withList(sent, 'reasonCode', (reason) =>
        codingsOf(reason).some(isExcluded) ? undefined : reason,
      )
    default:
      return sent
  }
}

function ofPatient(patient: JsonObject): JsonObject {
  const kept = Object.fromEntries(Object.entries(patient).filter(([name]) => KEPT.has(name)))
  return withList(kept, 'extension', (extension) =>
    extensionsRead.some((url) => url === extension['url']) ? extension : undefined,
  )
}

/** By its own code, and part by part: a panel may hold both what is read and what never is. */
function ofStatement(statement: JsonObject): JsonObject | undefined {
  const own = withoutExcluded(statement)
  return own && withList(own, 'component', withoutExcluded)
}

/** Codes of one statement are names for the same thing; where one is not to be read, its words are not either. */
function withoutExcluded(part: JsonObject): JsonObject | undefined {
  const { code } = part
  const codings = codingsOf(code)
  if (!isJsonObject(code) || !codings.some(isExcluded)) return part
  const left = codings.filter((coding) => !isExcluded(coding))
  return left.length === 0 ? undefined : { ...part, code: { coding: left } }
}

function withList(
  whole: JsonObject,
  name: string,
  keep: (one: JsonObject) => JsonObject | undefined,
): JsonObject {
  const list = whole[name]
  if (!Array.isArray(list) || !list.every(isJsonObject)) return whole
  const kept = list.flatMap((one) => keep(one) ?? [])
  return kept.length === list.length && kept.every((one, at) => one === list[at])
    ? whole
    : { ...whole, [name]: kept }
}

function codingsOf(concept: unknown): JsonObject[] {
  return isJsonObject(concept) ? objectsIn(concept['coding']) : []
}

function isExcluded({ system, code }: JsonObject): boolean {
  return isNeverRead(system, code)
}
