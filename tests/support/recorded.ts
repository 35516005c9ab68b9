import type { Fact } from '../../src/chart/chart.ts'
import type { Concept } from '../../src/chart/concept.ts'
import { parseDate } from '../../src/chart/dates.ts'

let made = 0

/** A recorded fact with an id of its own; `on` is a FHIR date, left out for a fact without one. */
export function recorded(concept: Concept, on?: string, more: Partial<Fact> = {}): Fact {
  made += 1
  const date = on === undefined ? undefined : parseDate(on)
  return {
    concept,
    text: concept,
    source: { type: 'Condition', id: `${concept}-${made}` },
    ...(date && { date }),
    ...more,
  }
}
