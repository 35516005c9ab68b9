import type { Flag } from 'fhir/r4'
import type { Result } from '../../problem/problem.ts'
import { isJsonObject, objectsIn } from '../json-object.ts'
import { flagIdentifiers } from '../own-entries.ts'
import { isAbout, mostProtective } from './compare.ts'
import type { Draft } from './drafts.ts'
import { earlierFirst } from './find.ts'
import type { Means } from './means.ts'
import type { Stored } from './record.ts'

/** The active care notes of ours that this patient has, the earliest first. There should be one at most. */
export async function activeCareNotes({ record, patient, issuer }: Means): Promise<Result<Stored[]>> {
  const answer = await record.search('Flag', { patient })
  if (!answer.ok) return answer
  const own = answer.value.filter(
    ({ type, resource }) =>
      type === 'Flag' &&
      resource['status'] === 'active' &&
      isAbout(resource, patient, issuer.iss) &&
      objectsIn(resource['identifier']).some(({ system }) => system === flagIdentifiers),
  )
  return { ok: true, value: own.toSorted(earlierFirst) }
}

/**
 * The care note of an earlier screening becomes this one's: new review date, new detail, and both identifiers, so
 * that either screening finds it. A second note beside it would say nothing that the first does not. No label that
 * stands there is taken off: less protection is for a person to decide. DF-2
 */
export function renewing(draft: Draft, earlier: Stored): Draft {
  if (draft.resource.resourceType !== 'Flag') return draft
  const others = objectsIn(earlier.resource['identifier']).filter(
    ({ value }) => value !== draft.identifier.value,
  )
  const identifier = [...others, draft.identifier] as NonNullable<Flag['identifier']>
  const start = isJsonObject(earlier.resource['period']) ? earlier.resource['period']['start'] : undefined
  const period = { ...draft.resource.period, ...(typeof start === 'string' && { start }) }
  const meta = { security: mostProtective(draft.resource, earlier.resource) }
  return {
    ...draft,
    resource: { ...draft.resource, id: earlier.id, meta, identifier, period },
    renews: earlier,
  }
}
