/** The day that is today in `fhir-resources/patients`. */
export const filesToday = '2026-06-15'
