import type { Coding, ElementDefinition, ElementDefinitionConstraint, StructureDefinition } from 'fhir/r4'
import type { WrittenType } from '../../src/site/site.ts'
import { canonical, nameOf, published } from '../canonical.ts'
import { inOrder, nothingElse } from './nothing-else.ts'

/** What we ask of one element of a written resource, beyond what R4 asks. */
type Demand = Omit<ElementDefinition, 'id' | 'path' | 'mustSupport'>

/** One of the six resources that are written: what has to be in it, and what it may say. */
export interface Shape {
  id: string
  type: WrittenType
  title: string
  description: string
  /** What must hold of the whole resource. */
  rules: readonly ElementDefinitionConstraint[]
  elements: readonly ElementDefinition[]
  /** The elements with parts of their own, beside the resource itself, in which only what is named may stand. */
  closed?: readonly string[]
  /** Not ours to write, and not ours to forbid: what somebody else may add in the life of the entry. */
  open?: readonly string[]
}

/**
 * An element by its id, such as `Flag.identifier:own.system`. Everything that is named is must-support: the record
 * has to keep it and give it back, for it is read back and compared.
 */
export function element(id: string, demand: Demand = {}): ElementDefinition {
  const [, sliceName] = /:([^.]+)$/.exec(id) ?? []
  return {
    id,
    path: id.replaceAll(/:[^.]+/g, ''),
    ...(sliceName !== undefined && { sliceName }),
    ...demand,
    mustSupport: true,
  }
}

/** A rule that an entry marked as an error need not meet: what was emptied stands there without its content. */
export function unlessEmptied(key: string, human: string, expression: string): ElementDefinitionConstraint {
  return rule(key, human, `status = 'entered-in-error' or (${expression})`)
}

export function rule(key: string, human: string, expression: string): ElementDefinitionConstraint {
  return { key, severity: 'error', human, expression }
}

/** May point to these types and to no others. */
export function pointsTo(...types: readonly string[]): Pick<ElementDefinition, 'type'> {
  const targetProfile = types.map((type) => `http://hl7.org/fhir/StructureDefinition/${type}`)
  return { type: [{ code: 'Reference', targetProfile }] }
}

/** One coding at most, and this one. */
export function only(codings: string, { system = '', code = '' }: Coding, min = 0): ElementDefinition[] {
  return [
    element(codings, { min, max: '1' }),
    element(`${codings}.system`, { min: 1, fixedUri: system }),
    element(`${codings}.code`, { min: 1, fixedCode: code }),
  ]
}

/** As a FHIRPath condition on a CodeableConcept: it holds this code. */
export function holds(path: string, coding: Coding): string {
  return `${path}.coding.where(${isCode(coding)}).exists()`
}

/** As one on a Coding. */
export function isCode({ system = '', code = '' }: Coding): string {
  return `(system = '${system}' and code = '${code}')`
}

/** The profile as it is published: only what differs from R4, which every server and validator has. */
export function profileFrom(shape: Shape): StructureDefinition {
  const { id, type, title, description, rules, elements, closed = [], open } = shape
  const others = nothingElse(type, [type, ...closed], elements, open)
  return {
    resourceType: 'StructureDefinition',
    id,
    url: canonical('StructureDefinition', id),
    name: nameOf(id),
    title: `Wellbeing review: ${title}`,
    ...published,
    description,
    fhirVersion: '4.0.1',
    kind: 'resource',
    abstract: false,
    type,
    baseDefinition: `http://hl7.org/fhir/StructureDefinition/${type}`,
    derivation: 'constraint',
    differential: {
      element: [
        { id: type, path: type, ...(rules.length > 0 && { constraint: [...rules] }) },
        ...inOrder(type, [...elements, ...others]),
      ],
    },
  }
}
