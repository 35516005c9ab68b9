import type { User } from '../src/fhir/session.ts'
import { insideBase } from '../src/fhir/transport/inside-base.ts'
import type { Proven } from './id-token.ts'

const STAFF = /(?:^|\/)((?:Practitioner|PractitionerRole)\/[A-Za-z0-9\-.]{1,64})$/

/**
 * The person as a member of staff, or undefined. Patients, relatives and those the record system cannot name are not:
 * what this app shows may be about the very person who looks over their shoulder.
 */
export function staff({ fhirUser, name }: Proven, base: string): User | undefined {
  const reference = STAFF.exec(fhirUser ?? '')?.[1]
  if (fhirUser === undefined || reference === undefined) return undefined
  const elsewhere = /^https?:/i.test(fhirUser) && insideBase(base, fhirUser) === undefined
  return { reference: elsewhere ? fhirUser : reference, ...(name !== undefined && { name }) }
}
