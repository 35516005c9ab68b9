import type { Resource } from '@medplum/fhirtypes'
import type { Sight } from '../store/sight.ts'
import type { SqliteRepository } from '../store/sqlite-repository.ts'
import { unrestricted } from '../store/view.ts'
import { entryLine, type EntryLine } from './entry-line.ts'
import { personLine, type PersonLine } from './person-line.ts'
import { dayInWords, firstOf, textAt } from './reading.ts'

export interface VisitLine {
  id: string
  day?: string | undefined
  kind: string
  reason?: string | undefined
  status: string
  people: readonly string[]
}

export interface Some {
  total: number
  newest: readonly EntryLine[]
}

/** What one person sees of one chart. */
export interface ChartView {
  person: PersonLine
  visits: { total: number; newest: readonly VisitLine[] }
  careNotes: readonly EntryLine[]
  conditions: Some
  observations: Some
  /** What else has been written about the patient: forms, consents, requests. */
  written: readonly EntryLine[]
}

const written = [
  'QuestionnaireResponse',
  'Consent',
  'ServiceRequest',
  'Task',
  'Communication',
  'DocumentReference',
  'Provenance',
]

/** Reads the chart with the same eyes as the FHIR API: what this sight hides is in no list and in no number. */
export function readChartView(
  repository: SqliteRepository,
  sight: Sight,
  patient: string,
  now: number,
): ChartView | undefined {
  const find = finder(repository, sight)
  const [found] = find('Patient', { _id: patient }).resources
  if (!found) return undefined
  const newest = (type: string, sort: string): Some => {
    const { total, resources } = find(type, { patient, _sort: sort, _count: '5' })
    return { total, newest: resources.map(entryLine) }
  }
  const visits = find('Encounter', { patient, _sort: '-date', _count: '8' })
  return {
    person: personLine(found, now),
    visits: { total: visits.total, newest: visits.resources.map(visitLine) },
    careNotes: find('Flag', { patient }).resources.map(entryLine),
    conditions: newest('Condition', '-recorded-date'),
    observations: newest('Observation', '-date'),
    written: written.flatMap((type) => find(type, { patient, _count: '20' }).resources.map(entryLine)),
  }
}

export interface PeopleView {
  total: number
  people: readonly (PersonLine & { lastVisit?: string | undefined })[]
}

/** One page of the patients whose name holds some text. */
export function readPeople(
  repository: SqliteRepository,
  sight: Sight,
  { name, offset, count, now }: { name: string; offset: number; count: number; now: number },
): PeopleView {
  const find = finder(repository, sight)
  const { total, resources } = find('Patient', {
    ...(name === '' ? {} : { 'name:contains': name }),
    _sort: 'family',
    _offset: String(offset),
    _count: String(count),
  })
  const people = resources.map((patient) => {
    const person = personLine(patient, now)
    const [last] = find('Encounter', { patient: person.id, _sort: '-date', _count: '1' }).resources
    return { ...person, lastVisit: dayInWords(textAt(last, 'period', 'start')) }
  })
  return { total, people }
}

function finder(repository: SqliteRepository, sight: Sight) {
  const view = repository.seenBy({ ...unrestricted, sight })
  return (type: string, query: Record<string, string>): { total: number; resources: readonly Resource[] } => {
    const { total, matches } = view.find(type, new URLSearchParams(query))
    return { total, resources: matches.map(({ resource }) => resource) }
  }
}

function visitLine(encounter: Resource): VisitLine {
  const participants: unknown = 'participant' in encounter ? encounter.participant : undefined
  const people = Array.isArray(participants) ? participants : []
  return {
    id: encounter.id ?? '',
    day: dayInWords(textAt(encounter, 'period', 'start')),
    kind: firstOf(encounter, 'class.display', 'class.code', 'type.text') ?? 'visit',
    reason: firstOf(encounter, 'reasonCode.text', 'reasonCode.coding.display', 'type.text'),
    status: textAt(encounter, 'status') ?? '',
    people: people.flatMap((participant) => textAt(participant, 'individual', 'display') ?? []),
  }
}
