import type { FhirResource } from 'fhir/r4'
import { describe, expect, it } from 'vitest'
import { isJsonObject } from '../../src/fhir/json-object.ts'
import hospital from '../../launch/sandbox/hospital/hospital.json' with { type: 'json' }
import { profileFor, published, sentIn } from '../support/published.ts'
import { validators } from '../support/two-validators.ts'

const examples = published.filter(({ path }) => path.startsWith('fhir-resources/examples/'))
const written = ['QuestionnaireResponse', 'Flag', 'Consent', 'ServiceRequest', 'Task', 'Provenance']

/** What a synthetic person brings of our own, from an earlier visit. */
const earlier = published
  .filter(({ path }) => path.startsWith('fhir-resources/patients/') && !path.endsWith('malformed.json'))
  .flatMap(({ resource }) => sentIn(resource))
  .filter(({ resourceType }) => written.includes(resourceType))

describe('the examples', () => {
  it.each(validators)('have the published shape, by %s', (_name, problems) => {
    const against = ({ resource }: { resource: FhirResource }) => problems(resource, profileFor(resource))
    expect(examples.flatMap(against)).toEqual([])
  })

  it.each(validators)('are like what the synthetic people bring with them, by %s', (_name, problems) => {
    expect(earlier.map(({ resourceType }) => resourceType).toSorted()).toEqual([
      'Flag',
      'QuestionnaireResponse',
    ])
    expect(earlier.flatMap((resource) => problems(resource, profileFor(resource)))).toEqual([])
  })

  it('show each type that is written, in each state that a save leaves it in', () => {
    const states = examples.map(({ resource }) =>
      'status' in resource && typeof resource.status === 'string'
        ? `${resource.resourceType} ${resource.status}`
        : resource.resourceType,
    )
    expect([...new Set(states)].toSorted()).toEqual([
      'Consent active',
      'Consent entered-in-error',
      'Consent inactive',
      'Consent rejected',
      'Flag active',
      'Flag entered-in-error',
      'Provenance',
      'QuestionnaireResponse completed',
      'QuestionnaireResponse entered-in-error',
      'ServiceRequest active',
      'ServiceRequest entered-in-error',
      'ServiceRequest on-hold',
      'ServiceRequest revoked',
      'Task cancelled',
      'Task entered-in-error',
      'Task on-hold',
      'Task requested',
    ])
  })

  it('are all marked as test data, and hidden from the patient’s side (DF-2, R-070)', () => {
    for (const { resource } of examples)
      expect(resource.meta?.security?.map(({ code }) => code)).toEqual(
        expect.arrayContaining(['R', 'NOPAT', 'HTEST']),
      )
  })

  it('refer to each other, to the synthetic people and to the sandbox’s hospital, and to nothing else', () => {
    const there = new Set(
      [
        ...published.flatMap(({ resource }) => [resource, ...sentIn(resource)]),
        ...sentIn(asResource(hospital)),
      ].map(({ resourceType, id }) => `${resourceType}/${id}`),
    )
    const named = examples.flatMap(({ resource }) => referencesIn(resource))
    expect(named.length).toBeGreaterThan(examples.length)
    expect(named.filter((name) => !there.has(name.replace(/\/_history\/.*/, '')))).toEqual([])
  })
})

function asResource(json: object): FhirResource {
  return JSON.parse(JSON.stringify(json))
}

function referencesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(referencesIn)
  if (!isJsonObject(value)) return []
  const own = typeof value['reference'] === 'string' ? [value['reference']] : []
  return [...own, ...Object.values(value).flatMap(referencesIn)]
}
