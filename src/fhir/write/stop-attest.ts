import type { Provenance } from 'fhir/r4'
import type { StopPlan } from '../../write-back/stop-plan.ts'
import { isAbout, labelsKept } from './compare.ts'
import { concept, hl7 } from './code-systems.ts'
import { dateTime } from './date-time.ts'
import type { Means } from './means.ts'
import { provenanceOf } from './provenance.ts'
import type { Stored } from './record.ts'
import { toPatient, toVersion } from './reference-to.ts'

/**
 * Who stopped it, with which app, and that it was the patient who asked. Whoever else asked is not named: the record
 * may be read by them. True once it stands there, once.
 */
export async function attestStop(
  plan: StopPlan,
  referrals: readonly Stored[],
  means: Means,
): Promise<boolean> {
  const [about] = referrals
  if (!about) return true
  if (await isThere(plan, about, means)) return true
  await means.record.create(stopProvenance(plan, referrals, means))
  return isThere(plan, about, means)
}

function stopProvenance(plan: StopPlan, referrals: readonly Stored[], means: Means): Provenance {
  const own = provenanceOf(
    plan.frame,
    means.site,
    referrals.map(({ type, id }) => toVersion({ type, id })),
    means.now(),
  )
  const byPatient = plan.act !== 'hold'
  const patient = {
    type: concept(hl7('provenance-participant-type', 'informant', 'Informant')),
    who: toPatient(plan.frame.person.id),
  }
  return {
    ...own,
    activity: concept(hl7('v3-DataOperation', 'UPDATE')),
    ...(byPatient && { reason: [concept(hl7('v3-ActReason', 'PATRQT', 'patient requested'))] }),
    agent: [...own.agent, ...(byPatient ? [patient] : [])],
  }
}

async function isThere(plan: StopPlan, { type, id }: Stored, means: Means): Promise<boolean> {
  const { record, patient, issuer, site } = means
  const found = await record.search('Provenance', { target: `${type}/${id}` })
  const labelled = provenanceOf(plan.frame, site, [], means.now())
  return (
    found.ok &&
    found.value.some(
      ({ type: kind, resource }) =>
        kind === 'Provenance' &&
        isAbout(resource, patient, issuer.iss) &&
        resource['occurredDateTime'] === dateTime(plan.frame.at) &&
        labelsKept(labelled, resource),
    )
  )
}
