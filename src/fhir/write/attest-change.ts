import type { CodeableConcept, Provenance } from 'fhir/r4'
import type { Frame } from '../../write-back/plan.ts'
import { isAbout, labelsKept } from './compare.ts'
import { concept, hl7 } from './code-systems.ts'
import { dateTime } from './date-time.ts'
import type { Means } from './means.ts'
import { provenanceOf } from './provenance.ts'
import type { Stored } from './record.ts'
import { toPatient, toVersion } from './reference-to.ts'

/** What a change is attested with: who did it, and that it was the patient who asked. */
export interface Attesting {
  frame: Frame
  byPatient: boolean
  reason?: CodeableConcept
}

/**
 * Who changed it, with which app, and that it was the patient who asked. Whoever else asked is not named: the record
 * may be read by them. True once it stands there, once.
 */
export async function attestChange(
  change: Attesting,
  entries: readonly Stored[],
  means: Means,
): Promise<boolean> {
  const [about] = entries
  if (!about) return true
  if (await isAttested(change, about, means)) return true
  await means.record.create(changeProvenance(change, entries, means))
  return isAttested(change, about, means)
}

const BY_PATIENT = concept(hl7('v3-ActReason', 'PATRQT', 'patient requested'))

function changeProvenance(
  { frame, byPatient, reason = BY_PATIENT }: Attesting,
  entries: readonly Stored[],
  means: Means,
): Provenance {
  const targets = entries.map(({ type, id }) => toVersion({ type, id }))
  const own = provenanceOf(frame, means.site, targets, means.now())
  const patient = {
    type: concept(hl7('provenance-participant-type', 'informant', 'Informant')),
    who: toPatient(frame.person.id),
  }
  return {
    ...own,
    activity: concept(hl7('v3-DataOperation', 'UPDATE')),
    ...((byPatient || reason !== BY_PATIENT) && { reason: [reason] }),
    agent: [...own.agent, ...(byPatient ? [patient] : [])],
  }
}

/** Looks, and only looks. */
export async function isAttested({ frame }: Attesting, { type, id }: Stored, means: Means): Promise<boolean> {
  const { record, patient, issuer, site } = means
  const found = await record.search('Provenance', { target: `${type}/${id}` })
  const labelled = provenanceOf(frame, site, [], means.now())
  return (
    found.ok &&
    found.value.some(
      ({ type: kind, resource }) =>
        kind === 'Provenance' &&
        isAbout(resource, patient, issuer.iss) &&
        resource['occurredDateTime'] === dateTime(frame.at) &&
        labelsKept(labelled, resource),
    )
  )
}
