import type { FhirResource } from 'fhir/r4'
import { QUESTIONNAIRE } from '../../src/fhir/write/response.ts'
import { agreeing, planAfter } from './a-plan.ts'
import { anInstrument, answerOf, scored } from './an-instrument.ts'
import { bothLocks, judgedAndSent } from './screening-events.ts'
import { writtenBy } from './written-resources.ts'

const agreed = writtenBy(planAfter(agreeing('harbour-house')))
const declined = writtenBy(
  planAfter([
    ...bothLocks,
    { type: 'offer-answered', service: 'harbour-house', decision: 'does-not-agree', at: 1_000 },
    ...judgedAndSent.slice(0, -1),
    { type: 'keep-refusal', keep: true },
  ]),
)

const house = anInstrument([scored('warm', [0, 1])])
const answered = writtenBy(
  planAfter(
    [
      ...bothLocks,
      { type: 'replied', instrument: house.setting.id, question: 'warm', reply: answerOf(1) },
      ...judgedAndSent,
    ],
    { instruments: [house] },
  ),
)

function only(resources: readonly FhirResource[], is: (resource: FhirResource) => boolean): FhirResource {
  const found = resources.find(is)
  if (!found) throw new Error('No conversation of these tests writes such an entry.')
  return found
}

function isReview(resource: FhirResource): boolean {
  return resource.resourceType === 'QuestionnaireResponse' && resource.questionnaire === QUESTIONNAIRE
}

const ofType = (type: FhirResource['resourceType']) => only(agreed, (one) => one.resourceType === type)

/** One written entry of each kind, as the record holds it. */
export const oneOfEach = {
  review: ofType('QuestionnaireResponse'),
  ownInstrument: only(answered, (one) => one.resourceType === 'QuestionnaireResponse' && !isReview(one)),
  careNote: ofType('Flag'),
  agreement: ofType('Consent'),
  refusal: only(declined, (one) => one.resourceType === 'Consent'),
  referral: ofType('ServiceRequest'),
  fulfil: only(agreed, (one) => one.resourceType === 'Task' && one.restriction !== undefined),
  teamTask: only(agreed, (one) => one.resourceType === 'Task' && one.restriction === undefined),
  whoDecided: ofType('Provenance'),
} as const

export type Kind = keyof typeof oneOfEach

/** The same entry with some elements changed, by their paths; undefined takes one away. */
export function changed(kind: Kind, elements: Readonly<Record<string, unknown>>): FhirResource {
  const copy: FhirResource = structuredClone(oneOfEach[kind])
  for (const [path, value] of Object.entries(elements)) set(copy, path.split('.'), value)
  return JSON.parse(JSON.stringify(copy))
}

function set(inside: object, [name = '', ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) {
    Reflect.set(inside, name, value)
    return
  }
  const next: unknown = Reflect.get(inside, name)
  if (typeof next !== 'object' || next === null) throw new Error(`There is no ${name} to change.`)
  set(next, rest, value)
}
