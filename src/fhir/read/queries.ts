import { monthsBefore } from '../../chart/dates.ts'
import type { Capabilities } from '../capabilities.ts'
import {
  consentIdentifiers,
  flagIdentifiers,
  referralIdentifiers,
  screeningIdentifiers,
  taskIdentifiers,
} from '../own-entries.ts'
import type { ConceptIndex } from './concept-of.ts'

export interface Scope {
  patientId: string
  capabilities: Capabilities
  index: ConceptIndex
  /** The first day that is looked at. Conditions have none: what was named once counts, however long ago. */
  since: string
}

export function firstDay(now: number, lookBackMonths: number): string {
  return new Date(monthsBefore(now, lookBackMonths)).toISOString().slice(0, 10)
}

/** Large pages: each one costs a journey there and back. A record system that wants smaller ones says so by its links. */
const PAGE = '1000'
/** Longer addresses are cut off or refused on the way. */
const LONGEST_LIST = 4_000

/** As narrow as this record system declares it can: less to send, and less of the record that we ever see. */
export const queries = {
  Encounter: ({ capabilities, since, ...scope }: Scope) =>
    query(scope, capabilities.searches('Encounter', 'date') ? { date: `ge${since}` } : {}),

  Observation({ capabilities, index, since, ...scope }: Scope): URLSearchParams {
    return query(scope, {
      ...(capabilities.searches('Observation', 'date') && { date: `ge${since}` }),
      ...(capabilities.searches('Observation', 'code') && only(index.questions)),
    })
  },

  /** By code and never by date: what was named once counts, however long ago. */
  Condition: ({ capabilities, index, ...scope }: Scope) =>
    query(scope, capabilities.searches('Condition', 'code') ? only(index.conditions) : {}),

  RelatedPerson: (scope: Scope) => query(scope, {}),

  QuestionnaireResponse: (scope: Scope) => own('QuestionnaireResponse', screeningIdentifiers, scope),
  Flag: (scope: Scope) => own('Flag', flagIdentifiers, scope),
  Consent: (scope: Scope) => own('Consent', consentIdentifiers, scope),
  ServiceRequest: (scope: Scope) => own('ServiceRequest', referralIdentifiers, scope),
  Task: (scope: Scope) => own('Task', taskIdentifiers, scope),
}

/** No list at all where it is longer than an address may be: then the rest is dropped as it comes in. */
function only(codes: readonly string[]): { code?: string } {
  const code = codes.map((one) => one.replaceAll(',', '\\,')).join(',')
  return code !== '' && code.length <= LONGEST_LIST ? { code } : {}
}

export type Searched = keyof typeof queries

/**
 * The same for entries without a day, where the first query asks from a day on and so leaves them out: that somebody did
 * not write when it was is no reason to leave it out. Undefined where they are among what is asked for already.
 */
export function undated(asked: URLSearchParams): URLSearchParams | undefined {
  if (!asked.has('date')) return undefined
  return new URLSearchParams(
    [...asked].map(([name, value]) => (name === 'date' ? ['date:missing', 'true'] : [name, value])),
  )
}

/** Our own alone, where this record system can tell them from the rest. */
function own(type: string, system: string, { capabilities, ...scope }: Scope): URLSearchParams {
  return query(scope, capabilities.searches(type, 'identifier') ? { identifier: `${system}|` } : {})
}

function query({ patientId }: Pick<Scope, 'patientId'>, narrower: Record<string, string>): URLSearchParams {
  return new URLSearchParams({ patient: patientId, ...narrower, _count: PAGE })
}
