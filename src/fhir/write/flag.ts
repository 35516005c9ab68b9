import type { Flag, Reference } from 'fhir/r4'
import type { Write, WritePlan } from '../../write-back/plan.ts'
import type { Site } from '../../site/site.ts'
import { concept, hl7, ours } from './code-systems.ts'
import { dateTime } from './date-time.ts'
import { identifierFor } from './identifiers.ts'
import { labelsFor } from './labels.ts'
import { referenceTo, toPatient } from './reference-to.ts'

const PHONE_FIRST = ours('care-note', 'phone-first', 'Phone before contact or discharge')

/**
 * The care note: what anyone who sees the chart may read. It says whom to phone and nothing of why, and the team
 * stands as its author; who decided it stands in the Provenance. R-069 P-4
 */
export function flagFrom(
  write: Extract<Write, { write: 'flag' }>,
  { frame }: Pick<WritePlan, 'frame'>,
  site: Site,
  response: string,
): Flag {
  const author = teamAsAuthor(site)
  return {
    resourceType: 'Flag',
    meta: { security: labelsFor('flag', frame.patientSideIsSafe, site) },
    extension: [
      {
        url: 'http://hl7.org/fhir/StructureDefinition/flag-detail',
        valueReference: { reference: response },
      },
    ],
    identifier: [identifierFor(write, frame.screening)],
    status: 'active',
    category: [concept(hl7('flag-category', 'safety', 'Safety'))],
    code: { coding: [PHONE_FIRST], text: write.text },
    subject: toPatient(frame.person.id),
    period: { start: dateTime(write.from), end: dateTime(write.reviewBy) },
    ...(frame.encounter !== undefined && { encounter: { reference: `Encounter/${frame.encounter}` } }),
    ...(author && { author }),
  }
}

function teamAsAuthor(site: Site): Reference | undefined {
  const allowed = ['Organization', 'PractitionerRole']
  return referenceTo(site.safeguardingTeam.known, allowed) ?? referenceTo(site.organisation.known, allowed)
}
