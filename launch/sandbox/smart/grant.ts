import type { SandboxUser } from '../users.ts'

/** Who is signed in and what is open in front of them. */
export interface LaunchContext {
  user: SandboxUser
  /** `Practitioner/clinician`, relative to the FHIR base. */
  fhirUser: string
  patient?: string
  encounter?: string
  intent?: string
  /** false where the page round the app already shows who the patient is. */
  needPatientBanner: boolean
}

/** What one sign-in gave one app. */
export interface Grant {
  client: string
  scopes: readonly string[]
  context: LaunchContext
  nonce?: string
  /** All codes and tokens that came of one sign-in fall together. */
  family: string
}
