import type { ElementDefinition, StructureDefinition } from '@medplum/fhirtypes'
import { definitions } from '../../definitions/definitions.ts'

/** What R4 says of one JSON key: a choice such as value[x] has one rule for each of its types. */
export interface ElementRule {
  /** As in the definition: `Observation.value[x]`. */
  path: string
  type: string
  min: number
  repeats: boolean
  max: number
  definition: ElementDefinition
  targets: readonly string[]
}

const structures = new Map(definitions.structures.map((structure) => [structure.type, structure]))

export function structureOf(type: string): StructureDefinition | undefined {
  return structures.get(type)
}

/** Elements directly below `path` of a structure, by their path; those of a content reference stand elsewhere. */
const known = new Map<string, ReadonlyMap<string, ElementRule>>()

/** The rules for the keys of an object at `path` (`Patient`, `Patient.contact`, `HumanName`). */
export function rulesAt(path: string): ReadonlyMap<string, ElementRule> {
  const found = known.get(path)
  if (found) return found
  const structure = structures.get(path.replace(/\..*/, ''))
  const children = (structure?.snapshot?.element ?? []).filter((element) => isChild(element.path, path))
  const rules = new Map(children.flatMap((element) => rulesOf(element, structure?.kind === 'resource')))
  known.set(path, rules)
  return rules
}

function isChild(path: string, parent: string): boolean {
  return path.startsWith(`${parent}.`) && !path.slice(parent.length + 1).includes('.')
}

function rulesOf(element: ElementDefinition, inResource: boolean): [string, ElementRule][] {
  const name = element.path.slice(element.path.lastIndexOf('.') + 1)
  if (name.endsWith('[x]')) {
    return (element.type ?? []).map(({ code, targetProfile }) => {
      return [
        name.slice(0, -3) + code.charAt(0).toUpperCase() + code.slice(1),
        rule(element, code, targetProfile),
      ]
    })
  }
  const [type] = element.type ?? []
  const isId = inResource && name === 'id' && element.path.split('.').length === 2
  return [[name, rule(element, isId ? 'id' : (type?.code ?? ''), type?.targetProfile)]]
}

function rule(element: ElementDefinition, code: string, targets: readonly string[] = []): ElementRule {
  const max = element.max === '*' ? Infinity : Number(element.max)
  return {
    path: element.path,
    type: code.replace('http://hl7.org/fhirpath/System.String', 'string'),
    min: element.min ?? 0,
    // A profile may lower max to 1: in JSON the element stays an array.
    repeats: (element.base?.max ?? element.max) !== '1' && (element.base?.max ?? element.max) !== '0',
    max,
    definition: element,
    targets: targets.map((url) => url.slice(url.lastIndexOf('/') + 1)),
  }
}
