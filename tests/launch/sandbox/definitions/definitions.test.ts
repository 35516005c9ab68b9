import type { CodeSystem, SearchParameter, ValueSet } from '@medplum/fhirtypes'
import { describe, expect, it } from 'vitest'
import { definitions, isAboutPatients, isServed } from '../../../../launch/sandbox/definitions/definitions.ts'
import { expand } from '../../../../launch/sandbox/definitions/expand-value-set.ts'
import {
  messageTypes,
  publishedTypes,
  servedTypes,
} from '../../../../launch/sandbox/definitions/served-types.ts'
import { expressionFor } from '../../../../launch/sandbox/definitions/trim-expression.ts'

describe('the definitions', () => {
  it('hold every type that is served, sent or published', () => {
    const known = new Set(definitions.structures.map(({ type }) => type))
    const types = [...servedTypes, ...messageTypes, ...publishedTypes]
    expect(types.filter((type) => !known.has(type))).toEqual([])
    expect(Object.keys(definitions.search)).toEqual([...servedTypes])
  })

  it('serve no type in which other resources could hide', () => {
    expect(
      [...messageTypes, ...publishedTypes, 'Binary', 'Nonsense', 'constructor'].filter(isServed),
    ).toEqual([])
  })

  it('know the codes of every required binding, but for two code systems that R4 does not write down', () => {
    const bound = definitions.structures
      .flatMap(({ snapshot }) => snapshot?.element ?? [])
      .flatMap(({ binding }) => binding?.valueSet?.replace(/\|.*/, '') ?? [])
    expect([...new Set(bound)].filter((url) => !definitions.valueSets[url]).toSorted()).toEqual([
      'http://hl7.org/fhir/ValueSet/currencies',
      'http://hl7.org/fhir/ValueSet/mimetypes',
    ])
  })

  it('count a type with a patient as about patients, whether or not R4 has it in the compartment', () => {
    expect(servedTypes.filter((type) => !isAboutPatients(type))).toEqual([
      'CodeSystem',
      'ConceptMap',
      'HealthcareService',
      'Location',
      'Medication',
      'Organization',
      'Practitioner',
      'PractitionerRole',
      'Questionnaire',
      'StructureDefinition',
      'ValueSet',
    ])
  })
})

function parameter(base: string[], expression: string): SearchParameter {
  return JSON.parse(JSON.stringify({ resourceType: 'SearchParameter', base, expression }))
}

describe('a search expression is cut down to one type', () => {
  it.each([
    ['Flag', ['Flag', 'Task'], 'Task.for | Flag.subject', 'Flag.subject'],
    ['Flag', ['Resource'], 'Resource.meta.security', 'Flag.meta.security'],
    [
      'Observation',
      ['Observation'],
      '(Observation.value as Quantity) | (Observation.value as SampledData)',
      '(Observation.value as Quantity) | (Observation.value as SampledData)',
    ],
    ['List', ['Flag'], 'Flag.subject', undefined],
  ])('%s', (type, base, expression, expected) => {
    expect(expressionFor(type, parameter(base, expression))).toBe(expected)
  })
})

describe('a value set', () => {
  const terminology: (ValueSet | CodeSystem)[] = JSON.parse(
    JSON.stringify([
      { resourceType: 'CodeSystem', url: 'urn:s', concept: [{ code: 'a', concept: [{ code: 'b' }] }] },
      { resourceType: 'ValueSet', url: 'urn:whole', compose: { include: [{ system: 'urn:s' }] } },
      {
        resourceType: 'ValueSet',
        url: 'urn:part',
        compose: {
          include: [
            { system: 'urn:s', concept: [{ code: 'b' }] },
            { system: 'urn:t', concept: [{ code: 'c' }] },
          ],
        },
      },
      {
        resourceType: 'ValueSet',
        url: 'urn:filter',
        compose: { include: [{ system: 'urn:s', filter: [{ property: 'x', op: '=', value: 'y' }] }] },
      },
      { resourceType: 'ValueSet', url: 'urn:elsewhere', compose: { include: [{ system: 'urn:unknown' }] } },
    ]),
  )

  it.each([
    ['urn:whole', { 'urn:s': ['a', 'b'] }],
    ['urn:part', { 'urn:s': ['b'], 'urn:t': ['c'] }],
    ['urn:filter', undefined],
    ['urn:elsewhere', undefined],
    ['urn:none', undefined],
  ])('%s is listed whole or not at all', (url, expected) => {
    expect(expand(url, terminology)).toEqual(expected)
  })
})
