/** What every published definition of ours says about itself. `.example` is reserved and can never lead anywhere. */
export const VERSION = '1.0.0'

type Defined =
  | 'CapabilityStatement'
  | 'CodeSystem'
  | 'ImplementationGuide'
  | 'Questionnaire'
  | 'StructureDefinition'
  | 'ValueSet'

export function canonical(type: Defined, id: string): string {
  return `https://sphere.example/fhir/${type}/${id}`
}

export const published = {
  version: VERSION,
  status: 'active',
  experimental: false,
  date: '2026-11-22',
  publisher: 'Sphere',
} as const

/** When the content was last held against its sources, and by when that has to be done again. R-172 */
export const contentDated = {
  lastReviewDate: published.date,
  effectivePeriod: { end: '2027-11-22' },
} as const

/** 'said-by' as definitions are named: SaidBy. */
export function nameOf(id: string): string {
  return id
    .split('-')
    .map((part) => part.slice(0, 1).toUpperCase() + part.slice(1))
    .join('')
}
