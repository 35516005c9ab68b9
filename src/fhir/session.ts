import type { Site } from '../site/site.ts'
import type { Clock } from './transport/clock.ts'
import type { TokenSource } from './transport/token.ts'

/** Who is signed in, proven by the record system's signature. */
export interface User {
  /** `Practitioner/1`, or the whole address where it lies outside this record. */
  reference: string
  name?: string
}

interface SignedIn {
  issuer: Site['issuers'][number]
  user: User
  /** What the record system granted, which may be less than was asked for. */
  scopes: readonly string[]
  tokens: TokenSource
  clock: Clock
  /** Why the record opened the app, in its own words; unknown ones mean nothing to us. */
  intent?: string
}

/** One sign-in, for one patient or for the team's list. It lives in memory and dies with the page. */
export type Session = ClinicianSession | TeamSession

export interface ClinicianSession extends SignedIn {
  kind: 'clinician'
  patientId: string
  encounterId?: string
}

export interface TeamSession extends SignedIn {
  kind: 'team'
}
