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
  RelatedPerson: 'people named in the record',
}

const MOST_DATES = 3
const MOST_TEXTS = 2
const LONGEST = 120

/** One line: what, when, from where. What, in the record's own words: a title of ours would say more than they do. */
export function cardLine({ because, evidence }: Pick<RecordFinding, 'because' | 'evidence'>): {
  what: string
  when: string
  from: string
} {
  const months = [...new Set(evidence.map(shownWhenMonth))]
  return {
    what: because ?? listed([...new Set(evidence.map(({ text }) => shortened(text)))], MOST_TEXTS, '; '),
    when: listed(months, MOST_DATES, ', '),
    from: [...new Set(evidence.map(({ source }) => FROM[source.type]))].join(', '),
  }
}

function listed(all: readonly string[], most: number, between: string): string {
  const more = all.length > most ? ` and ${all.length - most} more` : ''
  return all.slice(0, most).join(between) + more
}

function shortened(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text
}
