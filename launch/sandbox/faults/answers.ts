import type { FhirAnswer } from '../rest/access.ts'
import { outcome, refusal } from '../store/refusal.ts'

/** A refusal in FHIR's own form. */
export function refusedWith(
  status: number,
  text: string,
  headers: Record<string, string> = {},
): { answer: FhirAnswer } {
  const body = outcome(refusal(status, text).issues)
  return { answer: { status, headers: new Headers(headers), body } }
}

export function succeeded({ status }: FhirAnswer): boolean {
  return status >= 200 && status < 300
}
