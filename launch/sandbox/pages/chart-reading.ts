import type { Resource } from '@medplum/fhirtypes'
import type { Sight } from '../store/sight.ts'
import type { SqliteRepository } from '../store/sqlite-repository.ts'
import { unrestricted } from '../store/view.ts'
import { findInList, type Find, type ListName } from './chart-lists.ts'
import { entryLine, inPlainWords, type EntryLine } from './entry-line.ts'
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

export interface Some<Line> {
  total: number
  newest: readonly Line[]
}

/** What one person sees of one chart. */
export interface ChartView {
  person: PersonLine
  visits: Some<VisitLine>
  careNotes: readonly EntryLine[]
  conditions: Some<EntryLine>
  observations: Some<EntryLine>
  /** What else has been written about the patient: forms, consents, requests. */
  written: Some<EntryLine>
}

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
  const newest = <Line>(name: ListName, count: number, line: (one: Resource) => Line): Some<Line> => {
    const { total, resources } = findInList(find, patient, name, { offset: 0, count })
    return { total, newest: resources.map(line) }
  }
  return {
    person: personLine(found, now),
    visits: newest('visits', 8, visitLine),
    careNotes: find('Flag', { patient }).resources.map(entryLine),
    conditions: newest('problems', 5, entryLine),
    observations: newest('measurements', 5, entryLine),
    written: newest('forms', 20, entryLine),
  }
}

/** One page of one list of a chart. */
export interface ChartListView {
  person: PersonLine
  name: ListName
  offset: number
  total: number
  visits?: readonly VisitLine[]
  entries: readonly EntryLine[]
}

export function readChartList(
  repository: SqliteRepository,
  sight: Sight,
  patient: string,
  wanted: { name: ListName; offset: number; count: number; now: number },
): ChartListView | undefined {
  const find = finder(repository, sight)
  const [found] = find('Patient', { _id: patient }).resources
  if (!found) return undefined
  const { name, offset, now } = wanted
  const { total, resources } = findInList(find, patient, name, wanted)
  const lines =
    name === 'visits'
      ? { visits: resources.map(visitLine), entries: [] }
      : { entries: resources.map(entryLine) }
  return { person: personLine(found, now), name, offset, total, ...lines }
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

function finder(repository: SqliteRepository, sight: Sight): Find {
  const view = repository.seenBy({ ...unrestricted, sight })
  return (type, query) => {
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
    kind: classIn(encounter) ?? firstOf(encounter, 'type.text') ?? 'visit',
    reason: firstOf(encounter, 'reasonCode.text', 'reasonCode.coding.display', 'type.text'),
    status: inPlainWords(textAt(encounter, 'status') ?? ''),
    people: people.flatMap((participant) => textAt(participant, 'individual', 'display') ?? []),
  }
}

/** Loaded charts often give the code alone (v3-ActCode). */
const classes: Record<string, string> = {
  AMB: 'ambulatory',
  EMER: 'emergency',
  HH: 'home health',
  IMP: 'inpatient encounter',
  VR: 'virtual',
}

function classIn(encounter: Resource): string | undefined {
  const code = firstOf(encounter, 'class.code')
  return firstOf(encounter, 'class.display') ?? (code === undefined ? undefined : (classes[code] ?? code))
}
