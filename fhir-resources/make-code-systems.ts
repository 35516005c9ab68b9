import type { CodeSystem, ValueSet } from 'fhir/r4'
import { concepts, tierOf } from '../src/chart/concept.ts'
import { canonical, nameOf, published } from './canonical.ts'
import { definitions } from './definitions.ts'
import type { OurCodes } from './our-codes.ts'

export function codeSystemFrom({ system, text, words }: OurCodes): CodeSystem {
  const concept = Object.entries(words).map(([code, display]) => {
    const definition = definitions[system]?.[code]
    return { code, display, ...(definition !== undefined && { definition }) }
  })
  return {
    resourceType: 'CodeSystem',
    id: system,
    url: canonical('CodeSystem', system),
    name: nameOf(system),
    title: `Wellbeing review: ${text}`,
    ...published,
    // What marks a made-up person means nothing outside the sandbox.
    ...(system === 'sandbox' && { experimental: true }),
    caseSensitive: true,
    valueSet: canonical('ValueSet', system),
    content: 'complete',
    count: concept.length,
    concept,
  }
}

export function valueSetFrom({ system, text }: OurCodes): ValueSet {
  return {
    resourceType: 'ValueSet',
    id: system,
    url: canonical('ValueSet', system),
    name: nameOf(system),
    title: `Wellbeing review: ${text}`,
    ...published,
    ...(system === 'sandbox' && { experimental: true }),
    immutable: false,
    compose: { include: [{ system: canonical('CodeSystem', system) }] },
  }
}

const TIER =
  'How far a recorded fact may go: A is earlier documentation that names it, B is worth asking about, C is background and never suggested.'

/** The concepts the maps lead to, each with its tier. None of them is ever written to a record. */
export function indicatorConcepts(): CodeSystem {
  return {
    resourceType: 'CodeSystem',
    id: 'indicator-concept',
    url: canonical('CodeSystem', 'indicator-concept'),
    name: nameOf('indicator-concept'),
    title: 'Wellbeing review: what a rule can speak about',
    ...published,
    caseSensitive: true,
    content: 'complete',
    count: concepts.length,
    property: [
      {
        code: 'tier',
        uri: 'https://sphere.example/fhir/concept-property/tier',
        description: TIER,
        type: 'code',
      },
    ],
    concept: concepts.map((code) => ({
      code,
      display: code.replaceAll('-', ' ').replace(/^./, (first) => first.toUpperCase()),
      property: [{ code: 'tier', valueCode: tierOf(code) }],
    })),
  }
}
