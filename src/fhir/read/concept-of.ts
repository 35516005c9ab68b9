import * as z from 'zod/mini'
import { isConcept, type Concept } from '../../chart/concept.ts'
import { isJsonObject } from '../json-object.ts'

/**
 * How the value of an answered question is read. `negative`: the answer no is the sign. `coded`: the value's own code
 * has a meaning. `panel`: a heading over other answers, never a fact by itself.
 */
const RULES = ['number', 'above-zero', 'positive', 'negative', 'coded', 'any', 'panel'] as const
export type ValueRule = (typeof RULES)[number]

export interface Meaning {
  concept: Concept
  /** Only for questions. A code without one says what it says by being there. */
  rule?: ValueRule
  /** Its one source has still to be confirmed: the map says no more than that it is related. */
  unsure?: true
}

export interface ConceptIndex {
  /** Whole codes only: the start of a code may mean something else altogether. */
  meanings(system: string | undefined, code: string | undefined): readonly Meaning[]
  /** The questions whose answers are looked for, as `system|code`. */
  questions: readonly string[]
  /** The codes of conditions that are looked for, without their systems: with them the list is longer than an address may be. */
  conditions: readonly string[]
}

/** What somebody is or does at a visit, and the answers to questions: no codes of conditions. */
const NO_CONDITIONS = /^(?:http:\/\/loinc\.org$|http:\/\/terminology\.hl7\.org\/CodeSystem\/)/

const ConceptMap = z.object({
  group: z.array(
    z.object({
      source: z.string(),
      element: z.array(
        z.object({
          code: z.string(),
          target: z.array(
            z.object({
              code: z.string(),
              equivalence: z.optional(z.string()),
              dependsOn: z.optional(z.array(z.object({ property: z.string(), value: z.enum(RULES) }))),
            }),
          ),
        }),
      ),
    }),
  ),
})

const NONE: readonly Meaning[] = []

/** Our own files: one that does not fit stops the app at its first test, not quietly in a hospital. */
export function indexConcepts(maps: readonly unknown[]): ConceptIndex {
  const index = new Map<string | undefined, Map<string | undefined, Meaning[]>>()
  for (const { source, element } of maps.flatMap((map) => ConceptMap.parse(map).group)) {
    const codes = index.get(source) ?? new Map<string | undefined, Meaning[]>()
    for (const { code, target } of element)
      codes.set(code, [...(codes.get(code) ?? []), ...target.map(meaningOf)])
    index.set(source, codes)
  }
  return {
    meanings: (system, code) => index.get(system)?.get(code) ?? NONE,
    questions: [...index].flatMap(([system, codes]) =>
      [...codes].flatMap(([code, meanings]) =>
        meanings.some(({ rule }) => rule) ? [`${system}|${code}`] : [],
      ),
    ),
    conditions: [
      ...new Set(
        [...index].flatMap(([system, codes]) =>
          NO_CONDITIONS.test(system ?? '')
            ? []
            : [...codes].flatMap(([code, meanings]) =>
                code !== undefined && meanings.some(({ rule }) => !rule) ? [code] : [],
              ),
        ),
      ),
    ],
  }
}

type Target = z.infer<typeof ConceptMap>['group'][number]['element'][number]['target'][number]

function meaningOf({ code, equivalence, dependsOn }: Target): Meaning {
  if (!isConcept(code))
    throw new Error(`A concept map points to "${code}", which is not a concept. See src/chart/concept.ts.`)
  const rule = dependsOn?.[0]?.value
  return {
    concept: code,
    ...(rule !== undefined && { rule }),
    ...(equivalence === 'relatedto' && { unsure: true }),
  }
}

/**
 * Whether any rule speaks about a code. Looked up before anything is parsed: most of a long chart is about other
 * things. Undefined where it is no CodeableConcept, so that nothing unreadable passes for something else.
 */
export function hasMeaning(concept: unknown, index: ConceptIndex): boolean | undefined {
  if (!isJsonObject(concept)) return undefined
  const coding = concept['coding']
  if (coding === undefined) return false
  if (!Array.isArray(coding) || !coding.every(isJsonObject)) return undefined
  for (const { system, code } of coding)
    if (typeof system === 'string' && typeof code === 'string' && index.meanings(system, code).length > 0)
      return true
  return false
}
