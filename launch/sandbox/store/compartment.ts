import { definitions, isAboutPatients } from '../definitions/definitions.ts'
import { isObject, listed } from './json-object.ts'
import { localReference } from './reference.ts'
import { searchParameter } from './search-parameter.ts'

/** The patients whose record a resource is part of (R4 CompartmentDefinition/patient). */
export function compartmentsOf(type: string, resource: unknown): ReadonlySet<string> {
  if (!isAboutPatients(type)) return new Set()
  // The definition lets a linked Patient in as well. One patient's scope opens one Patient here.
  if (type === 'Patient') return new Set(listed(isObject(resource) ? resource['id'] : undefined).map(String))
  const codes = definitions.compartment[type] ?? ['patient']
  return new Set(codes.flatMap((code) => patientsIn(type, code, resource)))
}

/** A patient's scope may write what is about that patient, not what merely mentions them. */
export function mayBeWrittenFor(patient: string, type: string, resource: unknown): boolean {
  if (!isAboutPatients(type)) return true
  const about = patientsIn(type, 'patient', resource)
  return about.length > 0 ? about.every((id) => id === patient) : compartmentsOf(type, resource).has(patient)
}

function patientsIn(type: string, code: string, resource: unknown): string[] {
  const references = searchParameter(type, code)?.values(resource).map(localReference) ?? []
  return references.flatMap((reference) => (reference?.type === 'Patient' ? [reference.id] : []))
}
