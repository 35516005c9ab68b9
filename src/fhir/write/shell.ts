import type { FhirResource } from 'fhir/r4'
import type { Coding } from 'fhir/r4'
import type { IdentifiedType, OwnIdentifier } from './identifiers.ts'
import { toPatient } from './reference-to.ts'

export interface Shell {
  type: IdentifiedType
  identifier: OwnIdentifier
  patient: string
  security: readonly Coding[]
}

const NOTHING = { text: 'Entered in error' }

/**
 * An entry that says of itself that it is an error, and nothing else: to see whether the record keeps labels before
 * any content is sent, and to stand in place of content that could not be deleted.
 */
export function shellOf({ type, identifier, patient, security }: Shell): FhirResource {
  const meta = { security: [...security] }
  const status = 'entered-in-error' as const
  const subject = toPatient(patient)
  switch (type) {
    case 'QuestionnaireResponse':
      return { resourceType: type, meta, identifier, status, subject }
    case 'Flag':
      return { resourceType: type, meta, identifier: [identifier], status, code: NOTHING, subject }
    case 'Consent':
      return {
        resourceType: type,
        meta,
        identifier: [identifier],
        status,
        scope: NOTHING,
        category: [NOTHING],
        patient: subject,
        policyRule: NOTHING,
      }
    case 'ServiceRequest':
      return { resourceType: type, meta, identifier: [identifier], status, intent: 'order', subject }
    case 'Task':
      return { resourceType: type, meta, identifier: [identifier], status, intent: 'order', for: subject }
  }
}
