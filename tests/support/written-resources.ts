import type { FhirResource } from 'fhir/r4'
import { draftsOf } from '../../src/fhir/write/drafts.ts'
import { provenanceFrom } from '../../src/fhir/write/provenance.ts'
import { toVersion } from '../../src/fhir/write/reference-to.ts'
import { resolved } from '../../src/fhir/write/resolve.ts'
import type { Site } from '../../src/site/site.ts'
import type { WritePlan } from '../../src/write-back/plan.ts'
import { NOW } from './a-plan.ts'
import { aSite } from './a-site.ts'

/** Everything that a plan writes, as the record holds it: each entry has an id, and the others refer to it by that. */
export function writtenBy(plan: WritePlan, site: Site = aSite): FhirResource[] {
  const drafts = draftsOf(plan, site).map(({ urn, type, resource }, place) => {
    const id = `entry-${place}`
    return { urn, type, id, resource }
  })
  if (drafts.length === 0) return []
  const became = new Map(drafts.map(({ urn, type, id }) => [urn, `${type}/${id}`]))
  return [
    ...drafts.map(({ id, resource }) => ({ ...resolved(resource, became), id })),
    provenanceFrom(plan, site, drafts.map(toVersion), NOW),
  ]
}
