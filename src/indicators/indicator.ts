import { factsAbout, type Chart, type Fact } from '../chart/chart.ts'
import { tierOf, type Concept, type Tier } from '../chart/concept.ts'

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
  /** What the chart is searched for; empty for what only a person can notice. */
  concepts: readonly Concept[]
  /** The facts that suggest it, when presence alone does not: thresholds, windows, repeats. */
  find?(chart: Chart, now: number): readonly Fact[]
  /** What such a pattern amounts to, when its single facts are only background: three injuries are more than one. */
  suggests?: Tier
}

/**
 * What the record has to say on one indicator. Tier A is earlier documentation that names it, B is worth asking about,
 * C is background that is never suggested.
 */
export type Finding =
  | { kind: 'suggested'; tier: Tier; evidence: readonly [Fact, ...Fact[]] }
  | { kind: 'not-found' }
  | { kind: 'clinician-only' }

export function assess(indicator: Indicator, chart: Chart, now: number): Finding {
  if (indicator.concepts.length === 0) return { kind: 'clinician-only' }
  const facts = indicator.find ? indicator.find(chart, now) : factsAbout(chart, indicator.concepts)
  const [first, ...rest] = facts.toSorted(newestFirst)
  if (!first) return { kind: 'not-found' }
  const tier = indicator.suggests ?? [first, ...rest].map((fact) => tierOf(fact.concept)).toSorted()[0] ?? 'C'
  return { kind: 'suggested', tier, evidence: [first, ...rest] }
}

function newestFirst(a: Fact, b: Fact): number {
  return (b.date?.from ?? 0) - (a.date?.from ?? 0)
}
