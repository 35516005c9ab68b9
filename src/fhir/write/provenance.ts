import type { Provenance, Reference } from 'fhir/r4'
import type { Fact } from '../../chart/chart.ts'
import type { Site } from '../../site/site.ts'
import type { WritePlan } from '../../write-back/plan.ts'
import { concept, hl7 } from './code-systems.ts'
import { dateTime } from './date-time.ts'
import { labelsFor } from './labels.ts'
import { referenceTo, toPatient, toVersion } from './reference-to.ts'

/**
 * Who decided, with which app, on what in the record. `targets` are the entries as the record holds them; the patient
 * is one of them, so that whoever may see this patient's record, and nobody else, can find it.
 */
export function provenanceFrom(
  { frame, writes }: WritePlan,
  site: Site,
  targets: readonly Reference[],
  recordedAt: number,
): Provenance {
  const sources = distinct(writes.flatMap((item) => (item.write === 'provenance' ? item.sources : [])))
  return {
    ...provenanceOf(frame, site, targets, recordedAt),
    ...(sources.length > 0 && { entity: sources.map((what) => ({ role: 'source' as const, what })) }),
  }
}

/** Who it was, and with which app, whatever it was about. */
export function provenanceOf(
  frame: WritePlan['frame'],
  site: Site,
  targets: readonly Reference[],
  recordedAt: number,
): Provenance {
  const onBehalfOf = referenceTo(site.organisation.known, ['Organization', 'PractitionerRole'])
  return {
    resourceType: 'Provenance',
    meta: { security: labelsFor('provenance', frame.patientSideIsSafe, site) },
    target: [toPatient(frame.person.id), ...targets],
    occurredDateTime: dateTime(frame.at),
    recorded: dateTime(recordedAt),
    reason: [concept(hl7('v3-ActReason', 'TREAT', 'treatment'))],
    activity: concept(hl7('v3-DataOperation', 'CREATE', 'create')),
    agent: [
      {
        type: concept(hl7('provenance-participant-type', 'author', 'Author')),
        who: { reference: frame.author.reference },
        ...(onBehalfOf && { onBehalfOf }),
      },
      {
        type: concept(hl7('provenance-participant-type', 'assembler', 'Assembler')),
        who: { display: frame.app },
      },
    ],
  }
}

/** One entry may stand behind several indicators. */
function distinct(facts: readonly Fact[]): Reference[] {
  const seen = new Map(facts.map(({ source }) => [toVersion(source).reference, toVersion(source)]))
  return [...seen.values()]
}
