import type { Chart, Fact, Reading, Visit } from '../../chart/chart.ts'
import { tierOf } from '../../chart/concept.ts'
import type { ChartDate } from '../../chart/dates.ts'
import type { Result } from '../../problem/problem.ts'
import type { Site } from '../../site/site.ts'
import type { Capabilities } from '../capabilities.ts'
import type { JsonObject } from '../json-object.ts'
import type { ClinicianSession } from '../session.ts'
import type { Transport } from '../transport/transport.ts'
import { companionFacts, relationshipFacts, withPeople } from './companions.ts'
import { indexConcepts } from './concept-of.ts'
import { readCondition } from './condition.ts'
import { asReviews, readCareNote, readEarlierReview } from './earlier.ts'
import { readEncounter } from './encounter.ts'
import type { Entry } from './entry.ts'
import { readConsent, readReferral, readTeamTask, withConsents } from './earlier-referrals.ts'
import { fetchParts, OF, type Look, type Part, type Parts } from './fetch-parts.ts'
import { readObservation } from './observation.ts'
import { readPatient } from './patient.ts'
import { firstDay, type Searched } from './queries.ts'
import { readEntries, type ReadAll } from './reading.ts'
import { readRelatedPerson } from './related-person.ts'

/**
 * The part of the record that Sphere looks at. Each kind of entry is read by itself: one that fails is named in
 * `readings` and costs none of the others. Only without the patient is there no chart, because nobody could be checked.
 */
export async function readChart(
  transport: Transport,
  { patientId, encounterId }: Pick<ClinicianSession, 'patientId' | 'encounterId'>,
  { lookBackMonths }: Pick<Site, 'lookBackMonths'>,
  capabilities: Capabilities | Promise<Capabilities>,
  now: number,
): Promise<Result<Chart>> {
  // Fetched only now, and while the record system says what it can do: the first screen needs neither.
  const [declared, { conceptMaps }] = await Promise.all([capabilities, import('./concept-maps.ts')])
  const index = indexConcepts(conceptMaps)
  const visit = encounterId === undefined ? {} : { encounterId }
  return look({ transport, patientId, ...visit, lookBackMonths, capabilities: declared, index, now })
}

export async function look(looking: Look): Promise<Result<Chart>> {
  const { patientId, capabilities, index, now, lookBackMonths } = looking
  const since = firstDay(now, lookBackMonths)
  const parts = await fetchParts(looking, { patientId, capabilities, index, since })
  if (!parts.patient.ok) return parts.patient
  const patient = readPatient(parts.patient.value, patientId)
  if (!patient) return { ok: false, problem: { problem: 'wrong-patient', doing: 'read Patient' } }
  return { ok: true, value: assemble(patient, parts.searched, looking, Date.parse(since)) }
}

function assemble(
  { person, facts }: NonNullable<ReturnType<typeof readPatient>>,
  parts: Parts['searched'],
  looking: Look,
  since: number,
): Chart {
  const { index, encounterId, lookBackMonths } = looking
  const encounters = entriesOf('Encounter', parts, looking, (json) =>
    readEncounter(json, index, looking.transport.base),
  )
  const observations = answersIn(parts, looking, since)
  const conditions = entriesOf('Condition', parts, looking, (json) => readCondition(json, index, since))
  const relatedPeople = entriesOf('RelatedPerson', parts, looking, readRelatedPerson)
  const reviews = entriesOf('QuestionnaireResponse', parts, looking, readEarlierReview)
  const careNotes = entriesOf('Flag', parts, looking, readCareNote)
  const consents = entriesOf('Consent', parts, looking, readConsent)
  const referrals = entriesOf('ServiceRequest', parts, looking, readReferral)
  const tasks = entriesOf('Task', parts, looking, readTeamTask)

  const related = new Map(relatedPeople.values.map((person_) => [person_.id, person_]))
  const dated: Fact[] = [
    ...encounters.values.flatMap((visit) => [...visit.facts, ...companionFacts(visit, related, index)]),
    ...observations.facts,
    ...relatedPeople.values.flatMap((one) => relationshipFacts(one, encounters, index)),
  ]
  const visits = encounters.values.map((visit) => withPeople(visit, related))
  const visit = visits.find(({ id }) => id === encounterId)
  return {
    person,
    ...(visit && { visit }),
    visits: visits.filter((one) => one === visit || isSince(one, since)).toSorted(newestFirst),
    facts: [
      ...facts,
      ...conditions.values.flat(),
      ...dated.filter(({ concept, date }) => tierOf(concept) === 'A' || endsAfter(date, since)),
    ],
    notUnderstood: observations.notUnderstood,
    readings: [
      { of: 'Patient', state: 'complete', read: 1, skipped: 0, leftOut: 0 },
      encounters.reading,
      observations.reading,
      conditions.reading,
      relatedPeople.reading,
      together(reviews.reading, careNotes.reading),
      together(referrals.reading, consents.reading, tasks.reading),
    ],
    earlier: asReviews(reviews.values).toSorted((a, b) => (b.date?.from ?? 0) - (a.date?.from ?? 0)),
    careNotes: careNotes.values,
    referrals: withConsents(
      referrals.values,
      consents.values.flatMap((one) => ('refused' in one ? [] : [one])),
    ),
    tasks: tasks.values,
    refusals: consents.values.flatMap((one) => ('refused' in one ? [one.refused] : [])),
    lookBackMonths,
  }
}

/** What was answered within the look-back, with the answers only a person can read, and how many nobody is told. */
function answersIn(
  parts: Parts['searched'],
  looking: Look,
  since: number,
): { facts: Fact[]; notUnderstood: Fact[]; reading: Reading } {
  const { reading, values } = entriesOf('Observation', parts, looking, (json) =>
    readObservation(json, looking.index),
  )
  const notUnderstood = values
    .flatMap((one) => one.notUnderstood)
    .filter(({ date }) => endsAfter(date, since))
  const withheld = values.reduce((sum, one) => sum + one.withheld, reading.withheld ?? 0)
  return {
    facts: values.flatMap(({ facts }) => facts),
    notUnderstood,
    reading: {
      ...reading,
      ...(withheld > 0 && { withheld }),
      ...(notUnderstood.length > 0 && { notUnderstood: notUnderstood.length }),
    },
  }
}

function entriesOf<T>(
  type: Searched,
  parts: Record<Searched, Part>,
  { transport: { base }, patientId }: Look,
  readEntry: (json: JsonObject) => Entry<T>,
): ReadAll<T> {
  const part = parts[type]
  if (!part.asked) return { reading: part.reading, values: [] }
  return readEntries(OF[type], type, part.found, { base, patientId }, readEntry)
}

/** A fact without a date is kept: not knowing when is no reason to leave it out. */
function endsAfter(date: ChartDate | undefined, since: number): boolean {
  return date === undefined || date.before > since
}

function isSince({ from, to }: Visit, since: number): boolean {
  return from === undefined || endsAfter(to ?? from, since)
}

function newestFirst(a: Visit, b: Visit): number {
  return (b.from?.from ?? Infinity) - (a.from?.from ?? Infinity)
}

/** What belongs together is one thing to the reader: what is missing of any of it is missing. */
function together(first: Reading, ...others: Reading[]): Reading {
  return others.reduce(
    (all, one) => ({
      of: all.of,
      state: all.state === 'complete' ? one.state : all.state,
      read: all.read + one.read,
      skipped: all.skipped + one.skipped,
      leftOut: all.leftOut + one.leftOut,
    }),
    first,
  )
}
