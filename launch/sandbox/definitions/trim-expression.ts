import type { SearchParameter } from '@medplum/fhirtypes'

/**
 * The part of a search parameter's expression that speaks of this type. Published expressions unite every
 * base type ("AllergyIntolerance.code | Condition.code | ..."), and evaluating all of it is about 100 times slower.
 */
export function expressionFor(type: string, parameter: SearchParameter): string | undefined {
  const bases = ['Resource', 'DomainResource', type].filter((base) =>
    parameter.base.some((candidate) => candidate === base),
  )
  const parts = (parameter.expression ?? '').split('|').map((part) => part.trim())
  const own = parts.filter((part) => bases.some((base) => new RegExp(`^\\(*${base}\\.`).test(part)))
  if (own.length === 0) return undefined
  return own.map((part) => part.replace(/^(\(*)(Resource|DomainResource)\./, `$1${type}.`)).join(' | ')
}
