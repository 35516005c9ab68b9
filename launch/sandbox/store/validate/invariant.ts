import type { ElementDefinitionConstraint } from '@medplum/fhirtypes'
import { compile as compileFhirPath, type Path } from 'fhirpath'
import r4 from 'fhirpath/fhir-context/r4'
import { isObject } from '../json-object.ts'

const compiled = new Map<string, ReturnType<typeof compile>>()

/** Structure checks do these in full, and FHIRPath cannot: they ask for more than it knows about JSON. */
const elsewhere = new Set(['ele-1', 'txt-1', 'txt-2'])

/** Those of the constraints that the node breaks. `base` is the path of its definition; a resource needs none. */
export function brokenConstraints(
  node: unknown,
  constraints: readonly ElementDefinitionConstraint[],
  resource: unknown,
  base?: string,
): ElementDefinitionConstraint[] {
  return constraints.filter((constraint) => {
    const { key, severity, expression } = constraint
    if (severity !== 'error' || !expression || elsewhere.has(key)) return false
    // Four rules about contained resources, asked of every resource, and slow.
    if (key.startsWith('dom-') && !(isObject(node) && 'contained' in node)) return false
    return isBroken(node, expression, resource, base)
  })
}

function isBroken(node: unknown, expression: string, resource: unknown, base: string | undefined): boolean {
  try {
    const [answer] = evaluatorOf(expression, base)(node, { resource, rootResource: resource })
    return answer === false
  } catch {
    // What this engine cannot evaluate is not held against the resource.
    return false
  }
}

function evaluatorOf(expression: string, base: string | undefined) {
  const name = `${base ?? ''} ${expression}`
  const evaluator = compiled.get(name) ?? compile(base === undefined ? expression : { base, expression })
  compiled.set(name, evaluator)
  return evaluator
}

function compile(path: string | Path) {
  return compileFhirPath(path, r4, { async: false, traceFn: () => undefined })
}
