import { isJsonObject, type JsonObject } from '../json-object.ts'

/** Whose record is open. */
export interface Whose {
  base: string
  patientId: string
}

const HISTORY = /\/_history\/[A-Za-z0-9\-.]+$/

/**
 * An entry we may look into: of the type that was asked for, about this patient, and with nothing in it that may
 * change its meaning in a way we do not know (`modifierExtension`, `implicitRules`).
 */
export function admit(json: unknown, type: string, whose: Whose): JsonObject | undefined {
  if (!isJsonObject(json) || json['resourceType'] !== type || changesMeaning(json)) return undefined
  const subject = json[ABOUT[type] ?? 'subject']
  return isThisPatient(subject, whose) ? json : undefined
}

/** Where an entry says whose it is; `subject` unless R4 calls it something else. */
const ABOUT: Readonly<Record<string, string>> = { RelatedPerson: 'patient', Consent: 'patient', Task: 'for' }

export function changesMeaning(json: JsonObject): boolean {
  return json['modifierExtension'] !== undefined || json['implicitRules'] !== undefined
}

/** A reference that is not plainly to this patient is to somebody else: the wrong patient is the worst failure. */
function isThisPatient(subject: unknown, { base, patientId }: Whose): boolean {
  if (!isJsonObject(subject) || typeof subject['reference'] !== 'string') return false
  const written = subject['reference']
  const plain = `Patient/${patientId}`
  if (written === plain) return true
  const reference = written.replace(HISTORY, '')
  return reference === plain || reference === `${base}/${plain}`
}
