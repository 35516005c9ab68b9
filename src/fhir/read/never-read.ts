const ICD_10_CM = 'http://hl7.org/fhir/sid/icd-10-cm'
const ICD_10 = 'http://hl7.org/fhir/sid/icd-10'
const LOINC = 'http://loinc.org'

/**
 * What is nobody's business here, whatever it may be thought to explain (principle 9): the end of a pregnancy, sexual
 * life and orientation, who did it, courts and prison, refugee status, seasonal or migrant work, insurance.
 */
const NEVER_READ: readonly (readonly [string, string])[] = [
  ...[ICD_10_CM, ICD_10].flatMap((system) =>
    ['Z33.2', 'O04', 'Z72.5', 'Y07.6', 'Z65.0', 'Z65.1', 'Z65.2', 'Z65.3'].map(
      (code) => [system, code] as const,
    ),
  ),
  ...['76690-7', '93027-1', '76437-3', '93028-9', '93035-4'].map((code) => [LOINC, code] as const),
]

/** Of the patient, these and no others. Race, ethnicity, nationality and birthplace are extensions too. */
export const extensionsRead = [
  'http://hl7.org/fhir/us/core/StructureDefinition/us-core-interpreter-needed',
  'http://hl7.org/fhir/StructureDefinition/patient-interpreterRequired',
] as const

const BY_SYSTEM = new Map<unknown, string[]>()
for (const [system, code] of NEVER_READ) BY_SYSTEM.set(system, [...(BY_SYSTEM.get(system) ?? []), code])

/** ICD codes reach to what is filed beneath them: O04 to O04.5, Z72.5 to Z72.51. */
export function isNeverRead(system: unknown, code: unknown): boolean {
  const codes = BY_SYSTEM.get(system)
  if (codes === undefined || typeof code !== 'string') return false
  return system === LOINC ? codes.includes(code) : codes.some((one) => code.startsWith(one))
}
