import type { Reference, Task } from 'fhir/r4'
import type { Site } from '../../site/site.ts'
import type { Recipient, TeamPurpose, Write, WritePlan } from '../../write-back/plan.ts'
import { concept, ours } from './code-systems.ts'
import { dateTime } from './date-time.ts'
import { identifierFor, type OwnIdentifier } from './identifiers.ts'
import { labelsFor } from './labels.ts'
import { referenceTo, toPatient } from './reference-to.ts'

const PURPOSES: Record<TeamPurpose, string> = {
  review: 'Review with the team',
  'follow-up': 'See the patient again',
  retry: 'Talk again',
  'ask-alone': 'Talk when the patient is alone',
  'ask-on-waking': 'Talk when the patient is able to',
}

/** The recipient's side of a referral: what they answer stands here, so that nobody is left to wonder. */
export function fulfilFrom(
  write: Extract<Write, { write: 'fulfil' }>,
  { frame }: Pick<WritePlan, 'frame'>,
  site: Site,
  referral: string,
): Task {
  return {
    ...asked(write, { frame }, site),
    code: concept({
      system: 'http://hl7.org/fhir/CodeSystem/task-code',
      code: 'fulfill',
      display: 'Fulfill the focal request',
    }),
    focus: { reference: referral },
    ...ownedBy(write.recipient),
    ...(write.due !== undefined && { executionPeriod: { end: dateTime(write.due) } }),
    restriction: { period: { end: dateTime(write.until) } },
  }
}

/** Work for our own team, due by a time. */
export function teamTaskFrom(
  write: Extract<Write, { write: 'team-task' }>,
  { frame }: Pick<WritePlan, 'frame'>,
  site: Site,
  response: string,
): Task {
  const identifier = identifierFor(write, frame.screening)
  return teamTaskWith(write, { frame }, site, { focus: response, identifier })
}

/** The same about an entry of its own, under an identifier of its own. */
export function teamTaskWith(
  write: Extract<Write, { write: 'team-task' }>,
  { frame }: Pick<WritePlan, 'frame'>,
  site: Site,
  { focus, identifier }: { focus: string; identifier: OwnIdentifier },
): Task {
  return {
    ...asked(write, { frame }, site),
    identifier: [identifier],
    code: concept(ours('task-purpose', write.purpose, PURPOSES[write.purpose])),
    description: write.note,
    focus: { reference: focus },
    ...(frame.encounter !== undefined && { encounter: { reference: `Encounter/${frame.encounter}` } }),
    executionPeriod: { end: dateTime(write.due) },
    ...ownedBy(write.owner),
  }
}

function asked(
  write: Extract<Write, { write: 'fulfil' | 'team-task' }>,
  { frame }: Pick<WritePlan, 'frame'>,
  site: Site,
): Task {
  const requester = referenceTo(site.organisation.known, ['Organization', 'PractitionerRole'])
  return {
    resourceType: 'Task',
    meta: { security: labelsFor(write.write, frame.patientSideIsSafe, site) },
    identifier: [identifierFor(write, frame.screening)],
    status: 'requested',
    intent: 'order',
    priority: write.urgent ? 'urgent' : 'routine',
    for: toPatient(frame.person.id),
    authoredOn: dateTime(frame.at),
    lastModified: dateTime(frame.at),
    ...(requester && { requester }),
  }
}

function ownedBy({ known }: Recipient): { owner?: Reference } {
  const owner = referenceTo(known, ['Organization', 'PractitionerRole', 'HealthcareService'])
  return owner ? { owner } : {}
}
