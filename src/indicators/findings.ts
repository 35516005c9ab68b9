import type { Chart, Fact } from '../chart/chart.ts'
import { tierOf, type Tier } from '../chart/concept.ts'
import { factsByConcept, type FactsByConcept } from '../chart/facts-by-concept.ts'
import { catalogueFor } from './catalogue.ts'
import { assess, newestFirst, type Indicator, type Moment } from './indicator.ts'
import { withinLookBack } from './recent.ts'

/** One card of the record page: an indicator with everything in the record that stands behind it. */
export interface RecordFinding {
  indicator: Indicator
  tier: Tier
  /** The pattern in words, where the facts only count together. */
  because?: string
  /** Newest first. */
  evidence: readonly [Fact, ...Fact[]]
}

/**
 * What the record has to say: earlier documentation first, then what is worth asking about, then background; newest
 * first within each. Earlier documentation counts whatever its age, everything else within the look-back. R-105
 */
export function findings(chart: Chart, now: number, person: 'adult' | 'child'): RecordFinding[] {
  const facts = factsByConcept(withinLookBack(chart, now, (concept) => tierOf(concept) === 'A'))
  const moment: Moment = { now, person, ...(chart.person.birthDate && { birthDate: chart.person.birthDate }) }
  return catalogueFor(person)
    .flatMap((indicator) => findingOf(indicator, facts, moment))
    .toSorted((a, b) => a.tier.localeCompare(b.tier) || newestFirst(a.evidence[0], b.evidence[0]))
}

function findingOf(indicator: Indicator, facts: FactsByConcept, moment: Moment): RecordFinding[] {
  const finding = assess(indicator, facts, moment)
  if (finding.kind !== 'found') return []
  const { kind: _found, ...rest } = finding
  return [{ indicator, ...rest }]
}
