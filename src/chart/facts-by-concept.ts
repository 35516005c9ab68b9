import type { Fact } from './chart.ts'
import type { Concept } from './concept.ts'

export type FactsByConcept = ReadonlyMap<Concept, readonly Fact[]>

/** One pass, so that fifty rules over a chart of fifty thousand entries do not become fifty walks through it. */
export function factsByConcept(facts: readonly Fact[]): FactsByConcept {
  const found = new Map<Concept, Fact[]>()
  for (const fact of facts) {
    const same = found.get(fact.concept)
    if (same) same.push(fact)
    else found.set(fact.concept, [fact])
  }
  return found
}
