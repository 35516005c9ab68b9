import * as z from 'zod/mini'
import type { Fact, Source, Visit } from '../../chart/chart.ts'
import { objectsIn, type JsonObject } from '../json-object.ts'
import { changesMeaning } from './admit.ts'
import { attendeesFrom, type Attendee } from './attendee.ts'
import type { ConceptIndex } from './concept-of.ts'
import { CodeableConcept, Coding, dated, Id, Meta, Period, Reference, wordsFor } from './elements.ts'
import { leftOut, read, skipped, type Entry } from './entry.ts'
import { needsInterpreter } from './interpreter-need.ts'

const Encounter = z.object({
  id: Id,
  meta: z.optional(Meta),
  status: z.string(),
  class: z.optional(Coding),
  period: z.optional(Period),
  reasonCode: z.optional(z.array(CodeableConcept)),
  participant: z.optional(
    z.array(z.object({ type: z.optional(z.array(CodeableConcept)), individual: z.optional(Reference) })),
  ),
  hospitalization: z.optional(z.object({ dischargeDisposition: z.optional(CodeableConcept) })),
})
type Encounter = z.infer<typeof Encounter>

export interface ReadVisit {
  visit: Omit<Visit, 'participants'>
  attendees: readonly Attendee[]
  source: Source
  facts: readonly Fact[]
}

const NOT_TRUE = ['entered-in-error', 'cancelled', 'planned']

export function readEncounter(json: JsonObject, index: ConceptIndex, base: string): Entry<ReadVisit> {
  if (objectsIn(json['participant']).some(changesMeaning)) return skipped
  const parsed = Encounter.safeParse(json)
  if (!parsed.success) return skipped
  const encounter = parsed.data
  if (NOT_TRUE.includes(encounter.status)) return leftOut

  const { id, meta, participant } = encounter
  const source: Source = {
    type: 'Encounter',
    id,
    ...(meta?.versionId !== undefined && { version: meta.versionId }),
  }
  return read({
    visit: toVisit(encounter),
    source,
    attendees: (participant ?? []).flatMap(({ type, individual }) =>
      attendeesFrom(type ?? [], individual, base),
    ),
    facts: [...factsIn(encounter, source, index), ...interpreterFacts(json, encounter, source)],
  })
}

function toVisit({
  id,
  meta,
  status,
  class: kind,
  period,
  reasonCode,
  hospitalization,
}: Encounter): ReadVisit['visit'] {
  const from = dated(period?.start).date
  const to = dated(period?.end).date
  const disposition = wordsFor(hospitalization?.dischargeDisposition)
  return {
    id,
    status,
    kind: KINDS.get(kind?.system === ACT_CODE ? (kind.code ?? '') : '') ?? kind?.display ?? kind?.code ?? '',
    reasons: (reasonCode ?? []).flatMap((reason) => wordsFor(reason) ?? []),
    ...(meta?.versionId !== undefined && { version: meta.versionId }),
    ...(from && { from }),
    ...(to && { to }),
    ...(disposition !== undefined && { disposition }),
  }
}

const ACT_CODE = 'http://terminology.hl7.org/CodeSystem/v3-ActCode'
/** Kinds of visit in words anyone uses, where the code system's own are not. */
const KINDS: ReadonlyMap<string, string> = new Map([
  ['AMB', 'clinic visit'],
  ['EMER', 'emergency'],
  ['FLD', 'visit outside'],
  ['HH', 'visit at home'],
  ['IMP', 'hospital stay'],
  ['ACUTE', 'hospital stay'],
  ['NONAC', 'hospital stay'],
  ['OBSENC', 'observation in hospital'],
  ['PRENC', 'visit before a hospital stay'],
  ['SS', 'short hospital stay'],
  ['VR', 'visit by phone or video'],
])

/** What the visit says by its class and by how it ended. Its reasons are shown as text and never parsed. */
function factsIn(encounter: Encounter, source: Source, index: ConceptIndex): Fact[] {
  const disposition = encounter.hospitalization?.dischargeDisposition
  const said = [
    ...(encounter.class
      ? [{ coding: encounter.class, text: encounter.class.display ?? encounter.class.code }]
      : []),
    ...(disposition?.coding ?? []).map((coding) => ({ coding, text: wordsFor(disposition) })),
  ]
  const { date, unreadable } = dated(encounter.period?.start)
  return said.flatMap(({ coding: { system, code }, text }) =>
    index.meanings(system, code).map(({ concept }) => ({
      concept,
      text: `${text ?? ''}${unreadable ?? ''}`,
      source,
      ...(system !== undefined && code !== undefined && { code: { system, code } }),
      ...(date && { date }),
    })),
  )
}

/** Needed at that visit, whoever needed it. It books an interpreter, and says nothing else about anybody. R-013 */
function interpreterFacts(json: JsonObject, { period }: Encounter, source: Source): Fact[] {
  if (!needsInterpreter(json)) return []
  const { date } = dated(period?.start)
  return [
    { concept: 'interpreter-needed', text: 'Interpreter needed at a visit', source, ...(date && { date }) },
  ]
}
