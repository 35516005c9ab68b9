import type { Site } from '../site/site.ts'
import type { Clock } from './transport/clock.ts'
import type { TokenSource } from './transport/token.ts'

/** Who is signed in, proven by the record system's signature. */
export interface User {
  /** `Practitioner/1`, or the whole address where it lies outside this record. */
  reference: string
  name?: string
}

/**
 * What came of signing in a second time: only the same person, for the same patient, goes on. `window-blocked` the
 * browser opened no second window; `someone-else` another person or another patient, and nothing was taken over.
 */
export type SignedInAgain = 'signed-in' | 'window-blocked' | 'someone-else' | 'failed'

interface SignedIn {
  issuer: Site['issuers'][number]
  user: User
  /** What the record system granted, which may be less than was asked for. */
  scopes: readonly string[]
  tokens: TokenSource
  /** In a second window, so that answers stay in this one. To be called from a click, or browsers open no window. */
  signInAgain(): Promise<SignedInAgain>
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
