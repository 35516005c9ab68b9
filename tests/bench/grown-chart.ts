import { dayOf, laterBy } from '../../launch/sandbox/charts/calendar.ts'
import type { StoredResource } from '../../launch/sandbox/charts/stored-resource.ts'
import { shippedIndex } from '../support/concept-index.ts'

const DAYS = 700
const MEASURED = 10
const A_VISIT = MEASURED + 2

const labels = { security: [{ system: 'http://terminology.hl7.org/CodeSystem/v3-ActReason', code: 'HTEST' }] }
const words = 'https://sphere.example/bench'

/**
 * The chart of a synthetic adult with so many entries, all of them inside the time that is looked back on: at every
 * visit ten observations, one of which answers a question that a rule reads, and one condition that no rule knows.
 */
export function grownChart(patient: string, size: number, now: number): StoredResource[] {
  const visits = Math.floor((size - 1) / A_VISIT)
  const today = new Date(dayOf(now) * 86_400_000).toISOString().slice(0, 10)
  const grown = Array.from({ length: visits }, (_, index) => {
    const day = laterBy(-Math.floor((index * DAYS) / visits), today)
    return visit(patient, index, day)
  })
  return [person(patient), ...grown.flat()]
}

export function firstVisit(patient: string): string {
  return `${patient}-visit-0`
}

function person(id: string): StoredResource {
  const name = [{ given: ['Grown'], family: 'Synthetic-Bench' }]
  return { resourceType: 'Patient', id, meta: labels, name, birthDate: '1990-04-01' }
}

function visit(patient: string, index: number, day: string): StoredResource[] {
  const subject = { reference: `Patient/${patient}` }
  const id = `${patient}-visit-${index}`
  const encounter = { reference: `Encounter/${id}` }
  const about = { meta: labels, subject, encounter }
  const system = 'http://terminology.hl7.org/CodeSystem/v3-ActCode'
  return [
    {
      resourceType: 'Encounter',
      id,
      meta: labels,
      status: 'finished',
      class: { system, code: 'AMB', display: 'ambulatory' },
      subject,
      period: { start: `${day}T09:00:00Z`, end: `${day}T09:20:00Z` },
    },
    ...Array.from({ length: MEASURED }, (_, at): StoredResource => ({
      resourceType: 'Observation',
      id: `${id}-measured-${at}`,
      ...about,
      status: 'final',
      code: at === 0 ? question(index) : { coding: [{ system: words, code: `measured-${at}` }] },
      effectiveDateTime: `${day}T09:05:00Z`,
      valueInteger: at === 0 ? 0 : index % 100,
      performer: [{ display: 'Synthetic ward' }],
    })),
    {
      resourceType: 'Condition',
      id: `${id}-seen`,
      ...about,
      code: { coding: [{ system: words, code: 'seen' }], text: 'Review' },
      recordedDate: day,
    },
  ]
}

function question(index: number): { coding: [{ system: string; code: string }] } {
  const { questions } = shippedIndex
  const [system = '', code = ''] = (questions[index % questions.length] ?? '').split('|')
  return { coding: [{ system, code }] }
}
