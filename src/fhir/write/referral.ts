import type { Annotation, CodeableConcept, ServiceRequest } from 'fhir/r4'
import { informationItems, type Information } from '../../screening/sharing.ts'
import { informationWords } from '../../screening/wording.ts'
import type { Site } from '../../site/site.ts'
import type { Basis, Content, Write, WritePlan } from '../../write-back/plan.ts'
import { objectsIn } from '../json-object.ts'
import { noCallsCode } from '../own-entries.ts'
import { concept, ours, snomed } from './code-systems.ts'
import { dateTime } from './date-time.ts'
import { identifierFor } from './identifiers.ts'
import { labelsFor } from './labels.ts'
import { referenceTo, toPatient } from './reference-to.ts'

const BASES: Record<Basis, string> = { consent: 'Consent', 'duty-to-protect': 'Duty to protect' }

export const DO_NOT_CALL = concept({
  system: 'http://hl7.org/fhir/us/sdoh-clinicalcare/CodeSystem/SDOHCC-CodeSystemTemporaryCodes',
  code: noCallsCode,
  display: 'Contacting Subject Prohibited',
})

/**
 * What a service is told. Everything about the patient comes from the agreed content and from nowhere else: not even
 * the visit is named. `consent` is the entry it rests on; a child's rests on the duty to protect. R-048 R-156 P-5
 */
export function referralFrom(
  write: Extract<Write, { write: 'referral' }>,
  { frame }: Pick<WritePlan, 'frame'>,
  site: Site,
  consent: string | undefined,
): ServiceRequest {
  const performer = referenceTo(write.recipient.known, [
    'Organization',
    'PractitionerRole',
    'HealthcareService',
  ])
  // The hospital asks, not a person by name: whoever harms the patient may read what the service was sent. R-069
  const requester = referenceTo(site.organisation.known, ['Organization', 'PractitionerRole'])
  const reasons = reasonsOf(write)
  const notes = notesOf(write.content)
  return {
    resourceType: 'ServiceRequest',
    meta: { security: labelsFor('referral', frame.patientSideIsSafe, site) },
    identifier: [identifierFor(write, frame.screening)],
    status: 'active',
    intent: 'order',
    category: [
      concept(snomed('410606002', 'Social service procedure')),
      concept(ours('basis', write.basis, BASES[write.basis])),
    ],
    priority: write.urgent ? 'urgent' : 'routine',
    code: { coding: [snomed('3457005', 'Patient referral')], text: 'Referral for support' },
    ...(write.callingProhibited && { orderDetail: [DO_NOT_CALL] }),
    subject: toPatient(frame.person.id),
    authoredOn: dateTime(frame.at),
    ...(requester && { requester }),
    ...(performer && { performer: [performer] }),
    ...(reasons.length > 0 && { reasonCode: reasons }),
    ...(consent !== undefined && { supportingInfo: [{ reference: consent }] }),
    ...(notes.length > 0 && { note: notes }),
  }
}

/** Children's services act on what it is about, so there, and only there, it is named. R-156 */
function reasonsOf({ basis, content }: Extract<Write, { write: 'referral' }>): CodeableConcept[] {
  return [
    ...(basis === 'duty-to-protect' ? [{ text: 'Possible child trafficking' }] : []),
    ...(content.needs === undefined ? [] : [{ text: content.needs }]),
  ]
}

/** Calling is off, beside whatever else is ordered. DF-9 */
export function withoutCalls(orderDetail: unknown): { orderDetail: unknown[] } {
  const others = objectsIn(orderDetail)
  const isOff = others.some(({ coding }) => objectsIn(coding).some(({ code }) => code === noCallsCode))
  return { orderDetail: isOff ? others : [...others, DO_NOT_CALL] }
}

function notesOf(content: Content): Annotation[] {
  return informationItems.flatMap((item) => {
    const value = content[item]
    return value === undefined || item === 'needs' ? [] : [{ text: `${sharedLabel(item)}: ${value}` }]
  })
}

/** What an item stands under in a referral. */
export function sharedLabel(item: Information): string {
  const words = informationWords[item]
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`
}
