import type { OperationOutcomeIssue } from '@medplum/fhirtypes'
import { seesEverything, type Sight } from './sight.ts'

/** Throws a Refusal where the interaction is not allowed. Asked without a resource first, then with it. */
export type Allow = (
  interaction: 'c' | 'r' | 'u' | 'd' | 's',
  type: string,
  resource?: unknown,
  search?: URLSearchParams,
) => void

/** One person's way into the store, for one request. */
export interface View {
  sight: Sight
  allow: Allow
  /** What is stored in place of a valid resource. */
  write: (resource: object) => object
}

export const unrestricted: View = {
  sight: seesEverything,
  allow: () => undefined,
  write: (resource) => resource,
}

/** What is wrong with a resource; nothing, if it may be stored. */
export type Check = (resource: unknown) => readonly OperationOutcomeIssue[]
