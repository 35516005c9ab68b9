import type { Resource } from 'fhir/r4'
import { describe, expect, it } from 'vitest'
import { published, sentIn } from '../support/published.ts'
import { validators } from '../support/two-validators.ts'

/** Holds what is wrong on purpose, to be read and survived. */
const WRONG_ON_PURPOSE = 'fhir-resources/patients/malformed.json'
const sound = published.filter(({ path }) => path !== WRONG_ON_PURPOSE)

/** Each resource, also one that is sent in a Bundle. */
const resources: readonly Resource[] = sound.flatMap(({ resource }) => [resource, ...sentIn(resource)])
const kinds = Map.groupBy(resources, ({ resourceType }) => resourceType)

const root = { id: 'Flag', path: 'Flag' }

/** What only an invariant of R4 forbids, in each kind of definition. */
const againstItsRules: Readonly<Record<string, object>> = {
  Bundle: { total: 1 },
  CapabilityStatement: { rest: [{ mode: 'server', resource: [{ type: 'Flag' }, { type: 'Flag' }] }] },
  CodeSystem: { concept: [{ code: 'x' }, { code: 'x' }] },
  ConceptMap: { group: [{ element: [{ code: 'x', target: [{ code: 'y', equivalence: 'narrower' }] }] }] },
  ImplementationGuide: {
    definition: { resource: [{ reference: { reference: 'Flag/x' }, fhirVersion: ['3.0.2'] }] },
  },
  Questionnaire: { item: [{ linkId: 'x', text: 'Words', type: 'display', required: true }] },
  StructureDefinition: { differential: { element: [root, root] } },
  ValueSet: { compose: { include: [{ concept: [{ code: 'x' }] }] } },
}

describe.each(validators)('R4, by %s', (_name, problems) => {
  it.each(sound.map(({ path, resource }) => [path, resource] as const))('%s is valid', (_path, resource) => {
    expect(problems(resource)).toEqual([])
  })

  it.each([...kinds])('a %s with an element that R4 does not have is refused', (_kind, [resource]) => {
    expect(problems({ ...resource, nonsense: true })).not.toEqual([])
  })

  it.each([...kinds])('a %s with a value of the wrong type is refused', (_kind, [resource]) => {
    expect(problems({ ...resource, language: 7 })).not.toEqual([])
  })

  it.each(Object.entries(againstItsRules))(
    'a %s that breaks a rule of its own is refused',
    (kind, broken) => {
      expect(problems({ ...kinds.get(kind)?.[0], ...broken })).not.toEqual([])
    },
  )
})

it('required codes are looked up: a status that R4 does not have is refused', () => {
  const withStatus = [...kinds].flatMap(([kind, [resource]]) =>
    resource && 'status' in resource ? [[kind, { ...resource, status: 'restless' }] as const] : [],
  )
  const [ours] = validators
  expect(withStatus.length).toBeGreaterThan(5)
  expect(withStatus.filter(([, broken]) => ours?.[1](broken).length === 0).map(([kind]) => kind)).toEqual([])
})

it('the one file that is left out is refused by both', () => {
  const malformed = published.find(({ path }) => path === WRONG_ON_PURPOSE)?.resource
  expect(validators.map(([, problems]) => problems(malformed).length > 0)).toEqual([true, true])
})
