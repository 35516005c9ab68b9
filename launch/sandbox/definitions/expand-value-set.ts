import type { CodeSystem, CodeSystemConcept, ValueSet, ValueSetComposeInclude } from '@medplum/fhirtypes'

/** Code system → its codes. */
export type Codes = Record<string, string[]>

/** `undefined` where the codes are not all written down (MIME types, currencies, filters): then nothing is claimed. */
export function expand(url: string, terminology: readonly (ValueSet | CodeSystem)[]): Codes | undefined {
  const compose = terminology.find((resource) => resource.url === url && resource.resourceType === 'ValueSet')
  if (compose?.resourceType !== 'ValueSet' || !compose.compose || compose.compose.exclude) return undefined

  const codes: Codes = {}
  for (const include of compose.compose.include) {
    const listed = codesOf(include, terminology)
    if (!include.system || !listed) return undefined
    codes[include.system] = [...(codes[include.system] ?? []), ...listed]
  }
  return codes
}

function codesOf(include: ValueSetComposeInclude, terminology: readonly (ValueSet | CodeSystem)[]) {
  if (include.filter || include.valueSet) return undefined
  if (include.concept) return include.concept.map(({ code }) => code)
  const system = terminology.find(
    ({ url, resourceType }) => url === include.system && resourceType === 'CodeSystem',
  )
  return system?.resourceType === 'CodeSystem' && system.concept ? flat(system.concept) : undefined
}

function flat(concepts: readonly CodeSystemConcept[]): string[] {
  return concepts.flatMap(({ code, concept }) => [...(code ? [code] : []), ...flat(concept ?? [])])
}
