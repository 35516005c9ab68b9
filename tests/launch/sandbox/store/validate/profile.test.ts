import type { ElementDefinition, StructureDefinition } from '@medplum/fhirtypes'
import { describe, expect, it } from 'vitest'
import { validate } from '../../../../../launch/sandbox/store/validate/validate.ts'

const confidentiality = 'http://terminology.hl7.org/CodeSystem/v3-Confidentiality'
const restricted = { system: confidentiality, code: 'R' }
const safety = { system: 'http://terminology.hl7.org/CodeSystem/flag-category', code: 'safety' }

const flag = {
  resourceType: 'Flag',
  meta: { security: [restricted, { system: 'urn:other', code: 'x' }] },
  extension: [{ url: 'https://sphere.example/detail', valueString: 'x' }],
  status: 'active',
  category: [{ coding: [safety], text: 'Safety' }],
  code: { text: 'Care note' },
  subject: { reference: 'Patient/ana' },
}

function profile(element: Partial<ElementDefinition>[]): StructureDefinition {
  return JSON.parse(
    JSON.stringify({
      resourceType: 'StructureDefinition',
      url: 'https://sphere.example/fhir/StructureDefinition/care-note',
      name: 'CareNote',
      status: 'draft',
      kind: 'resource',
      abstract: false,
      type: 'Flag',
      derivation: 'constraint',
      differential: { element: element.map((one) => ({ path: one.id?.replaceAll(/:\w+/g, ''), ...one })) },
    }),
  )
}

function problems(resource: object, ...element: Partial<ElementDefinition>[]) {
  return validate(resource, { profiles: [profile(element)] }).map(({ details }) => details?.text)
}

function coded(code: string): object {
  return { ...flag, code: { coding: [{ system: 'urn:s', code }] } }
}

const slice = [
  { id: 'Flag.meta.security:restricted', sliceName: 'restricted', min: 1, max: '1' },
  { id: 'Flag.meta.security:restricted.system', fixedUri: confidentiality },
  { id: 'Flag.meta.security:restricted.code', fixedCode: 'R' },
]

describe('a profile', () => {
  it.each<[string, Partial<ElementDefinition>[]]>([
    ['cardinality', [{ id: 'Flag.category', min: 1 }]],
    ['a pattern', [{ id: 'Flag.category', patternCodeableConcept: { coding: [safety] } }]],
    ['a fixed value', [{ id: 'Flag.status', fixedCode: 'active' }]],
    ['a slice told apart by what is fixed below it', slice],
    [
      'an extension told apart by its profile',
      [
        {
          id: 'Flag.extension:detail',
          sliceName: 'detail',
          min: 1,
          type: [{ code: 'Extension', profile: ['https://sphere.example/detail'] }],
        },
      ],
    ],
    [
      'fewer targets',
      [
        {
          id: 'Flag.subject',
          type: [{ code: 'Reference', targetProfile: ['http://hl7.org/fhir/StructureDefinition/Patient'] }],
        },
      ],
    ],
    [
      'a rule',
      [
        {
          id: 'Flag',
          constraint: [
            { key: 'c-1', severity: 'error', human: 'Has a category', expression: 'category.exists()' },
          ],
        },
      ],
    ],
  ])('with %s is kept by a resource that fits', (_, element) => {
    expect(problems(flag, ...element)).toEqual([])
  })

  it.each<[string, object, Partial<ElementDefinition>[], string[]]>([
    [
      'too few',
      { category: undefined },
      [{ id: 'Flag.category', min: 1 }],
      ['Flag.category needs at least 1, and there is none.'],
    ],
    [
      'too many',
      {},
      [{ id: 'Flag.category', max: '0' }],
      ['Flag.category may have at most 0, and there are 1.'],
    ],
    [
      'a pattern broken',
      { category: [{ text: 'Safety' }] },
      [{ id: 'Flag.category', patternCodeableConcept: { coding: [safety] } }],
      [`Flag.category[0] must hold {"coding":[${JSON.stringify(safety)}]}.`],
    ],
    [
      'more than the fixed value',
      { code: { text: 'a', coding: [safety] } },
      [{ id: 'Flag.code', fixedCodeableConcept: { text: 'a' } }],
      ['Flag.code must be {"text":"a"}.'],
    ],
    [
      'a slice that is not there',
      { meta: { security: [{ system: 'urn:other', code: 'R' }] } },
      slice,
      ['Flag.meta.security (restricted) needs at least 1, and there is none.'],
    ],
    [
      'a slice there twice',
      { meta: { security: [restricted, restricted] } },
      slice,
      ['Flag.meta.security (restricted) may have at most 1, and there are 2.'],
    ],
    [
      'an extension that is not there',
      { extension: undefined },
      [
        {
          id: 'Flag.extension:detail',
          sliceName: 'detail',
          min: 1,
          type: [{ code: 'Extension', profile: ['https://sphere.example/detail'] }],
        },
      ],
      ['Flag.extension (detail) needs at least 1, and there is none.'],
    ],
    [
      'another target',
      { subject: { reference: 'Group/g' } },
      [
        {
          id: 'Flag.subject',
          type: [{ code: 'Reference', targetProfile: ['http://hl7.org/fhir/StructureDefinition/Patient'] }],
        },
      ],
      ['Flag.subject may point to Patient here, not to Group.'],
    ],
    [
      'another choice',
      { extension: [{ url: 'https://sphere.example/detail', valueString: 'x' }] },
      [{ id: 'Flag.extension.value[x]', type: [{ code: 'Reference' }] }],
      ['Flag.extension[0].valueString must be valueReference here.'],
    ],
    [
      'a rule broken',
      { category: undefined },
      [
        {
          id: 'Flag',
          constraint: [
            { key: 'c-1', severity: 'error', human: 'Has a category', expression: 'category.exists()' },
          ],
        },
      ],
      ['Flag breaks the rule c-1: Has a category'],
    ],
  ])('says of %s', (_, change, element, expected) => {
    expect(problems({ ...flag, ...change }, ...element)).toEqual(expected)
  })

  it('binds to value sets of our own', () => {
    const url = 'https://sphere.example/fhir/ValueSet/note'
    const bound = profile([{ id: 'Flag.code', binding: { strength: 'required', valueSet: url } }])
    const valueSets = { [url]: { 'urn:s': ['a', 'b'] } }
    const found = (code: string) =>
      validate(coded(code), { profiles: [bound], valueSets }).map(({ details }) => details?.text)
    expect([found('a'), found('z')]).toEqual([[], ['Flag.code must be one of a, b, not urn:s|z.']])
  })

  it('is for its own type only', () => {
    expect(problems({ resourceType: 'Patient' })).toEqual([
      'https://sphere.example/fhir/StructureDefinition/care-note is for Flag only.',
    ])
  })
})
