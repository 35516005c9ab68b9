/** Epoch ms as a FHIR dateTime or instant. */
export function dateTime(at: number): string {
  return new Date(at).toISOString()
}
