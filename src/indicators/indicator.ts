import type { Fact } from '../chart/chart.ts'
import { tierOf, type Concept, type Tier } from '../chart/concept.ts'
import type { ChartDate } from '../chart/dates.ts'
import type { FactsByConcept } from '../chart/facts-by-concept.ts'
import type { Harm, Method } from './htcds.ts'

/** Where an indicator stands in the act, means and purpose of trafficking, or beside them. R-098 */
export type Group = 'act' | 'means' | 'purpose' | 'health-effect' | 'setting' | 'child'

/** The part of the conversation an indicator belongs to. */
export type Topic = 'work' | 'living' | 'control' | 'threats' | 'journey' | 'health'

/** Something that may be worth asking about. It says nothing by itself; a person decides. R-129 */
export interface Indicator {
  id: string
  group: Group
  topic: Topic
  /** Shown to the clinician, never to the patient. */
  label: string
  /** The same as the text of an answer, where the label speaks of what the record holds. */
  said?: string
  why: string
  /** What else it could be; the clinician must see these beside any evidence. */
  explanations: readonly [string, ...string[]]
  /** What the record cannot tell about it. */
  cannotTell: string
  /** The rows of the requirements this stands on. */
  requirements: readonly [string, ...string[]]
  /** For whom it is asked. A child's needs no 'means'. */
  people: 'anyone' | 'adult' | 'child'
  /** One optional sentence to ask with, in plain words. None where only the clinician can notice it. */
  prompt?: string
  /** The words for a child, only where safety needs the question: a child is not interviewed. R-156 */
  childPrompt?: string
  /** What is said in another way where the patient is a child, or may be one. */
  forChild?: Partial<Pick<Indicator, 'label' | 'why' | 'explanations' | 'cannotTell'>>
  /** It informs and stands for nothing: work is a concern only where pay, control or freedom is. R-130 */
  informs?: true
  /** The kind of harm it may be part of, where that clearly follows: one, so that an answer never says more than was asked. */
  pointsTo?: readonly [Harm]
  /** The method of control it may be, where that clearly follows. */
  methods?: readonly [Method]
  /** What the chart is searched for; empty for what only a person can notice. */
  concepts: readonly Concept[]
  /** Which of its facts count, newest first, where presence alone does not decide: thresholds, windows, repeats. */
  find?(facts: readonly Fact[], at: Moment): Found
}

/** When the record is looked at, and whose it is. */
export interface Moment {
  now: number
  /** Where age is in doubt the person is a child. R-157 */
  person: 'adult' | 'child'
  birthDate?: ChartDate
}

export interface Found {
  evidence: readonly Fact[]
  /** What a pattern amounts to when its single facts are only background: three injuries are more than one. */
  tier?: Tier
  /** The pattern in words. */
  because?: string
}

/**
 * What the record has to say on one indicator. Tier A is earlier documentation that names it, B is worth asking about,
 * C is background that is never suggested.
 */
export type Finding =
  | { kind: 'found'; tier: Tier; because?: string; evidence: readonly [Fact, ...Fact[]] }
  | { kind: 'not-found' }
  | { kind: 'clinician-only' }

export function assess(indicator: Indicator, facts: FactsByConcept, at: Moment): Finding {
  if (indicator.concepts.length === 0) return { kind: 'clinician-only' }
  const own = indicator.concepts.flatMap((concept) => facts.get(concept) ?? []).toSorted(newestFirst)
  const { evidence, tier, because } = indicator.find?.(own, at) ?? { evidence: own }
  const [first, ...rest] = evidence
  if (!first) return { kind: 'not-found' }
  return {
    kind: 'found',
    tier: tier ?? strongest(evidence),
    ...(because !== undefined && { because }),
    evidence: [first, ...rest],
  }
}

function strongest(facts: readonly Fact[]): Tier {
  const tiers = new Set(facts.map(({ concept }) => tierOf(concept)))
  return tiers.has('A') ? 'A' : tiers.has('B') ? 'B' : 'C'
}

export function newestFirst(a: Fact, b: Fact): number {
  return ((b.date ?? b.recordedOn)?.from ?? 0) - ((a.date ?? a.recordedOn)?.from ?? 0)
}

/** What would be recorded if someone told of it or saw it. */
export function signOf({ label, said = label }: Indicator): string {
  return said
}

/** The words to ask with, if this person is asked at all. */
export function promptFor(indicator: Indicator, person: 'adult' | 'child'): string | undefined {
  if (indicator.people !== 'anyone' && indicator.people !== person) return undefined
  if (person === 'child') return indicator.people === 'child' ? indicator.prompt : indicator.childPrompt
  return indicator.prompt
}
