import type { Fact } from '../../chart/chart.ts'
import type { Tier } from '../../chart/concept.ts'
import type { RecordFinding } from '../../indicators/findings.ts'
import { shownWhenMonth } from './shown-date.ts'

/** What the record has to say at one tier, in the order it was found. What only a clinician can notice is not here. */
export function cardsOf(found: readonly RecordFinding[], tier: Tier): RecordFinding[] {
  return found.filter((one) => one.tier === tier)
}

const FROM: Record<Fact['source']['type'], string> = {
  Patient: 'patient details',
  Encounter: 'visits',
  Observation: 'measurements and findings',
  Condition: 'conditions',
  RelatedPerson: 'contact persons',
}

const MOST_DATES = 3

/** One line: what, when, from where. */
export function cardLine({ indicator, because, evidence }: RecordFinding): {
  what: string
  when: string
  from: string
} {
  const months = [...new Set(evidence.map(shownWhenMonth))]
  const more = months.length > MOST_DATES ? ` and ${months.length - MOST_DATES} more` : ''
  return {
    what: because ?? indicator.label,
    when: months.slice(0, MOST_DATES).join(', ') + more,
    from: [...new Set(evidence.map(({ source }) => FROM[source.type]))].join(', '),
  }
}
