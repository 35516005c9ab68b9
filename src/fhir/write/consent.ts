import type { Consent, Reference } from 'fhir/r4'
import type { Recipient, Write, WritePlan } from '../../write-back/plan.ts'
import { informationWords } from '../../screening/wording.ts'
import type { Site } from '../../site/site.ts'
import { concept, hl7, ours } from './code-systems.ts'
import { dateTime } from './date-time.ts'
import { identifierFor } from './identifiers.ts'
import { labelsFor } from './labels.ts'
import { referenceTo, toPatient } from './reference-to.ts'

const PRIVACY = concept(hl7('consentscope', 'patient-privacy', 'Privacy Consent'))
const DISCLOSURE = concept(hl7('v3-ActCode', 'IDSCL', 'information disclosure'))

/** What the patient agreed to: this recipient, these things, for this purpose, until then. R-048 */
export function consentFrom(
  write: Extract<Write, { write: 'consent' }>,
  { frame }: Pick<WritePlan, 'frame'>,
  site: Site,
  referral: string,
): Consent {
  const patient = toPatient(frame.person.id)
  const organization = referenceTo(site.organisation.known, ['Organization'])
  const { from, until, information } = write.consent
  return {
    resourceType: 'Consent',
    meta: { security: labelsFor('consent', frame.patientSideIsSafe, site) },
    identifier: [identifierFor(write, frame.screening)],
    status: 'active',
    scope: PRIVACY,
    category: [DISCLOSURE],
    patient,
    dateTime: dateTime(from),
    performer: [patient],
    ...(organization && { organization: [organization] }),
    policyRule: concept(hl7('v3-ActCode', 'OPTINR')),
    provision: {
      type: 'permit',
      period: { start: dateTime(from), end: dateTime(until) },
      actor: [
        {
          role: concept(hl7('v3-ParticipationType', 'IRCP', 'information recipient')),
          reference: asActor(write.recipient),
        },
      ],
      action: [concept(hl7('consentaction', 'disclose', 'Disclose'))],
      purpose: [hl7('v3-ActReason', 'PATRQT', 'patient requested')],
      class: [{ system: 'http://hl7.org/fhir/resource-types', code: 'ServiceRequest' }],
      code: information.map((item) => concept(ours('information', item, informationWords[item]))),
      data: [{ meaning: 'instance', reference: { reference: referral } }],
    },
  }
}

/** A refusal, kept because the patient agreed to that. It names no organisation. */
export function refusalFrom(
  write: Extract<Write, { write: 'refusal' }>,
  { frame }: Pick<WritePlan, 'frame'>,
  site: Site,
): Consent {
  const patient = toPatient(frame.person.id)
  return {
    resourceType: 'Consent',
    meta: { security: labelsFor('refusal', frame.patientSideIsSafe, site) },
    identifier: [identifierFor(write, frame.screening)],
    status: 'rejected',
    scope: PRIVACY,
    category: [DISCLOSURE],
    patient,
    dateTime: dateTime(write.at),
    performer: [patient],
    policyRule: concept(hl7('v3-ActCode', 'OPTOUT')),
  }
}

/** R4 does not let a HealthcareService be an actor of a consent, so there it stands under the site's name for it. */
function asActor({ id, known }: Recipient): Reference {
  const allowed = ['Organization', 'PractitionerRole']
  return (
    referenceTo(known, allowed) ?? {
      identifier: { system: 'https://sphere.example/fhir/identifier/service', value: id },
    }
  )
}
