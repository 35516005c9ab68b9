import { isAboutPatients } from '../definitions/definitions.ts'
import type { Access, Interaction } from '../rest/access.ts'
import { compartmentsOf, mayBeWrittenFor } from '../store/compartment.ts'
import { isObject } from '../store/json-object.ts'
import { sightOf } from '../users.ts'
import type { Grant } from './grant.ts'
import { parseScope, type ResourceScope } from './scope.ts'
import { coversSearch, picks, speaksOf } from './scope-match.ts'

/** What the FHIR API lets the bearer of a token do. */
export function accessOf({ scopes, context }: Pick<Grant, 'scopes' | 'context'>): Access {
  const { user, patient, fhirUser } = context
  const granted = scopes.flatMap((text) => parseScope(text) ?? [])
  const bound = user.patientSide || granted.some(({ level }) => level === 'patient')
  const knowsSelf = scopes.includes('fhirUser')

  return {
    user: user.id,
    sight: sightOf(user, bound ? patient : undefined),
    may(interaction, type, resource, search) {
      if (knowsSelf && interaction === 'r' && isSelf(fhirUser, type, resource)) return true
      const fitting = granted.filter((scope) => speaksOf(scope, interaction, type))
      if (resource === undefined) return fitting.length > 0 && (!search || coversSearch(fitting, search))
      return fitting.some(
        (scope) => picks(scope, type, resource) && reaches(scope, patient, interaction, type, resource),
      )
    },
  }
}

/** The scope `fhirUser` lets the app read who is signed in, and nobody else. */
function isSelf(fhirUser: string, type: string, resource: unknown): boolean {
  const [ownType, ownId] = fhirUser.split('/')
  return type === ownType && (resource === undefined || (isObject(resource) && resource['id'] === ownId))
}

/** A patient scope ends at the patient's compartment; what belongs to no patient can be read with it, not written. */
function reaches(
  { level }: ResourceScope,
  patient: string | undefined,
  interaction: Interaction,
  type: string,
  resource: unknown,
): boolean {
  if (level === 'user') return true
  if (patient === undefined) return false
  const reads = interaction === 'r' || interaction === 's'
  if (!isAboutPatients(type)) return reads
  return reads ? compartmentsOf(type, resource).has(patient) : mayBeWrittenFor(patient, type, resource)
}
