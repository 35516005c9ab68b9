import type { Chart, EntryType, Fact, Reading } from '../../src/chart/chart.ts'
import type { Concept } from '../../src/chart/concept.ts'
import { parseDate, type ChartDate } from '../../src/chart/dates.ts'

export function aDate(text: string): ChartDate {
  const date = parseDate(text)
  if (!date) throw new Error(`${text} is not a date`)
  return date
}

export function aFact(concept: Concept, date: string, text: string, id = `${concept}-${date}`): Fact {
  return {
    concept,
    text,
    date: aDate(date),
    recorder: 'Dr Test',
    source: { type: 'Condition', id, version: '1' },
  }
}

const entryTypes: readonly EntryType[] = ['Patient', 'Encounter', 'Observation', 'Condition', 'RelatedPerson']

export function aReading(of: Reading['of'], change: Partial<Reading> = {}): Reading {
  return { of, state: 'complete', read: 3, skipped: 0, leftOut: 0, ...change }
}

/** A synthetic person whose whole record was read. */
export function aChart(change: Partial<Chart> = {}): Chart {
  return {
    person: {
      id: 'p1',
      name: 'Testa Synthetic',
      firstName: 'Testa',
      recordNumber: 'TEST-1',
      birthDate: aDate('1990-04-01'),
      deceased: false,
    },
    visits: [],
    facts: [],
    notUnderstood: [],
    readings: entryTypes.map((type) => aReading(type)),
    earlier: [],
    careNotes: [],
    referrals: [],
    tasks: [],
    refusals: [],
    lookBackMonths: 24,
    ...change,
  }
}
