import type { Reading } from '../../chart/chart.ts'
import type { Result } from '../../problem/problem.ts'
import type { Capabilities } from '../capabilities.ts'
import { search, type Caps, type Found } from '../transport/search.ts'
import type { Transport } from '../transport/transport.ts'
import type { ConceptIndex } from './concept-of.ts'
import { letIn, patientElements } from './let-in.ts'
import { queries, undated, type Scope, type Searched } from './queries.ts'
import { unasked } from './reading.ts'

export interface Look {
  transport: Transport
  patientId: string
  encounterId?: string
  lookBackMonths: number
  capabilities: Capabilities
  index: ConceptIndex
  now: number
}

/** What came back for one type, or why it was not asked for. */
export type Part = { asked: true; found: Sent } | { asked: false; reading: Reading }

interface Sent extends Found {
  partly: boolean
  /** What has no day could not be asked for. */
  undatedNotAsked: boolean
}

export interface Parts {
  patient: Result<unknown>
  searched: Record<Searched, Part>
}

/** A long chart, not an endless one. What is cut off is said. */
const caps: Caps = { resources: 50_000, pages: 100 }

export const OF = {
  Encounter: 'Encounter',
  Observation: 'Observation',
  Condition: 'Condition',
  RelatedPerson: 'RelatedPerson',
  QuestionnaireResponse: 'earlier reviews',
  Flag: 'earlier reviews',
  Consent: 'earlier referrals',
  ServiceRequest: 'earlier referrals',
  Task: 'earlier referrals',
} as const satisfies Record<Searched, Reading['of']>

/** Side by side: the patient, the visit, four kinds of entry, two of them again without a day, and five of our own. */
export async function fetchParts(look: Look, scope: Scope): Promise<Parts> {
  const find = (type: Searched) => fetchPart(type, look, scope)
  const [patient, visit, encounters, observations, conditions, relatedPeople, ...own] = await Promise.all([
    fetchPatient(look),
    fetchVisit(look),
    find('Encounter'),
    find('Observation'),
    find('Condition'),
    find('RelatedPerson'),
    find('QuestionnaireResponse'),
    find('Flag'),
    find('Consent'),
    find('ServiceRequest'),
    find('Task'),
  ])
  const [reviews, flags, consents, referrals, tasks] = own
  return {
    patient,
    searched: {
      Encounter: withVisit(encounters, visit),
      Observation: observations,
      Condition: conditions,
      RelatedPerson: relatedPeople,
      QuestionnaireResponse: reviews,
      Flag: flags,
      Consent: consents,
      ServiceRequest: referrals,
      Task: tasks,
    },
  }
}

async function fetchPart(type: Searched, { transport, capabilities }: Look, scope: Scope): Promise<Part> {
  const can = capabilities.canRead(type)
  if (can === 'not-granted' || can === 'not-supported')
    return { asked: false, reading: unasked(OF[type], can) }
  const asked = queries[type](scope)
  const withoutDay = undated(asked)
  const [found, besides] = await Promise.all([
    search(transport, type, asked, caps),
    withoutDay && search(transport, type, withoutDay, caps),
  ])
  const resources = [...found.resources, ...(besides?.resources ?? [])]
    .map(letIn)
    .filter((left) => left !== undefined)
  return {
    asked: true,
    found: {
      ...found,
      resources,
      cutOff: found.cutOff || besides?.cutOff === true,
      partly: can === 'in-part',
      undatedNotAsked: besides?.problem !== undefined,
    },
  }
}

async function fetchPatient({ transport, patientId, capabilities }: Look): Promise<Result<unknown>> {
  const narrower = capabilities.narrows('Patient') ? `?_elements=${patientElements.join(',')}` : ''
  const answer = await transport.send({
    doing: 'read Patient',
    path: `Patient/${encodeURIComponent(patientId)}${narrower}`,
  })
  return answer.ok ? { ok: true, value: letIn(answer.value.json) } : answer
}

/** By its id as well: a visit that has no date yet is not found by date. */
async function fetchVisit({ transport, encounterId, capabilities }: Look): Promise<Found> {
  if (encounterId === undefined || capabilities.canRead('Encounter') !== 'yes')
    return { resources: [], cutOff: false }
  const path = `Encounter/${encodeURIComponent(encounterId)}`
  const answer = await transport.send({ doing: 'read Encounter', path })
  return answer.ok
    ? { resources: [letIn(answer.value.json)], cutOff: false }
    : { resources: [], cutOff: false, problem: answer.problem }
}

function withVisit(encounters: Part, visit: Found): Part {
  if (!encounters.asked) return encounters
  const { found } = encounters
  const problem = found.problem ?? visit.problem
  return {
    asked: true,
    found: { ...found, resources: [...visit.resources, ...found.resources], ...(problem && { problem }) },
  }
}
