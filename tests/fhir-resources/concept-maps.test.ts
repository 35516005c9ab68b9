import { globSync, existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { concepts, isConcept, tierOf, type Tier } from '../../src/chart/concept.ts'
import { indexConcepts } from '../../src/fhir/read/concept-of.ts'

const Target = z.strictObject({
  code: z.string(),
  equivalence: z.enum(['wider', 'relatedto']),
  comment: z.string().check(z.regex(/Source: ./)),
  dependsOn: z.optional(
    z.array(
      z.strictObject({ property: z.literal('https://sphere.example/fhir/value-rule'), value: z.string() }),
    ),
  ),
})
const Element = z.strictObject({
  code: z.string().check(z.minLength(1)),
  display: z.optional(z.string()),
  target: z.array(Target).check(z.length(1)),
})
const Mapping = z.object({
  resourceType: z.literal('ConceptMap'),
  url: z.string().check(z.startsWith('https://sphere.example/fhir/ConceptMap/')),
  status: z.literal('active'),
  group: z.array(
    z.strictObject({
      source: z.url(),
      target: z.literal('https://sphere.example/fhir/CodeSystem/indicator-concept'),
      element: z.array(Element).check(z.minLength(1)),
    }),
  ),
})

const json: unknown[] = globSync('fhir-resources/concept-maps/*.json').map((file) =>
  JSON.parse(readFileSync(file, 'utf8')),
)
const mapped = json
  .flatMap((map) => Mapping.parse(map).group)
  .flatMap(({ source, element }) =>
    element.map(({ code, display, target: [target] }) => ({ system: source, code, display, target })),
  )
const keys = mapped.map(({ system, code }) => `${system}|${code}`)

describe('the concept maps', () => {
  it('lead only to concepts, and to every concept there is', () => {
    const named = new Set(mapped.map(({ target }) => target?.code ?? ''))
    expect([...named].filter((name) => !isConcept(name))).toEqual([])
    expect(concepts.filter((concept) => !named.has(concept))).toEqual([])
  })

  it('name each code once: a second meaning would be a second tier', () => {
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([])
  })

  it('say of every question how its answer is read: a question asked is not a yes', () => {
    const questions = mapped.filter(
      ({ system, code }) => system === 'http://loinc.org' && !code.startsWith('LA'),
    )
    expect(questions.filter(({ target }) => !target?.dependsOn)).toEqual([])
    expect(indexConcepts(json).questions.length).toBe(questions.length)
  })

  it('carry no words of a survey question: they belong to others', () => {
    expect(
      mapped.filter(
        ({ system, display }) => system === 'http://loinc.org' && /\?|past|within/i.test(display ?? ''),
      ),
    ).toEqual([])
  })

  it('read nothing of principle 9: origin, faith, orientation, insurance, prison, status', () => {
    const never = [
      '76690-7',
      '93027-1',
      '76437-3',
      '93028-9',
      '93035-4',
      '54899-0',
      'Z65.3',
      'Z33.2',
      'Z72.51',
      'Y07.6',
    ]
    expect(mapped.filter(({ code }) => never.includes(code))).toEqual([])
  })
})

const SHARED = '../shared/clinical/codes.json'
const Row = z.object({
  system: z.string(),
  code: z.nullable(z.string()),
  verified: z.nullable(z.string()),
  use: z.string(),
})
const rank: Record<Tier, number> = { A: 3, B: 2, C: 1 }

describe.runIf(existsSync(SHARED))('against the list of codes and their sources', () => {
  const rows = existsSync(SHARED) ? z.array(Row).parse(JSON.parse(readFileSync(SHARED, 'utf8'))) : []
  const row = new Map(rows.map((one) => [`${one.system}|${one.code}`, one]))

  it('nothing is mapped that has no source, or is not to be read', () => {
    const wrong = keys.filter((key) => {
      const { verified, use } = row.get(key) ?? { verified: null, use: 'unknown' }
      return verified === null || !/^(prefill-[ABC]|safety|gate)$/.test(use)
    })
    expect(wrong).toEqual([])
  })

  it('every code with a source and a tier is mapped', () => {
    const missing = rows.filter(
      ({ system, code, verified, use }) =>
        verified !== null &&
        (use.startsWith('prefill') || use === 'safety') &&
        !keys.includes(`${system}|${code}`),
    )
    expect(missing).toEqual([])
  })

  it('no code gets a stronger tier than its source gave it, and only work by itself a weaker one', () => {
    const different = mapped.flatMap(({ system, code, target }) => {
      const given = /^prefill-([ABC])$/.exec(row.get(`${system}|${code}`)?.use ?? '')?.[1]
      const concept = target?.code ?? ''
      if (!isConcept(concept) || (given !== 'A' && given !== 'B' && given !== 'C')) return []
      return given === tierOf(concept)
        ? []
        : [{ code, concept, stronger: rank[tierOf(concept)] > rank[given] }]
    })
    expect(different).toEqual([
      { code: '11341-5', concept: 'work-sector', stronger: false },
      { code: '86188-0', concept: 'work-sector', stronger: false },
    ])
  })
})
