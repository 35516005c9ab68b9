import type { ElementDefinition } from 'fhir/r4'
import { definitions } from '../../launch/sandbox/definitions/definitions.ts'

/**
 * Every element of R4 that stands right beneath one of these and is neither named nor left open: it stays empty. What
 * nobody thought of is closed as well, so an entry cannot say more than it was made to say. R-048 R-069
 */
export function nothingElse(
  type: string,
  beneath: readonly string[],
  named: readonly ElementDefinition[],
  open: readonly string[] = [],
): ElementDefinition[] {
  return pathsOf(type)
    .filter((path) => beneath.includes(path.slice(0, path.lastIndexOf('.'))))
    .filter((path) => !path.endsWith('.id') && !open.includes(path) && !named.some(isAtOrIn(path)))
    .map((path) => never(path))
}

/** As R4 has them: a snapshot can only be made of rules in the order of the base. */
export function inOrder(type: string, elements: readonly ElementDefinition[]): ElementDefinition[] {
  const paths = pathsOf(type)
  const placeOf = ({ path }: ElementDefinition) => paths.findLastIndex((one) => isAtOrIn(one)({ path }))
  return elements.toSorted((a, b) => placeOf(a) - placeOf(b))
}

export function never(path: string): ElementDefinition {
  return { id: path, path, max: '0' }
}

function pathsOf(type: string): string[] {
  const structure = definitions.structures.find((one) => one.type === type)
  return (structure?.snapshot?.element ?? []).map(({ path }) => path)
}

function isAtOrIn(base: string) {
  return ({ path }: Pick<ElementDefinition, 'path'>): boolean => path === base || path.startsWith(`${base}.`)
}
