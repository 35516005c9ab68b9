import { objectsIn, type JsonObject } from '../json-object.ts'
import { ownIdentifier, SYSTEMS, type IdentifiedType } from './identifiers.ts'
import type { Means } from './means.ts'
import type { Stored } from './record.ts'
import { withoutCalls } from './referral.ts'
import { shellOf } from './shell.ts'

/** What stays, so that whoever was asked to do something finds that it is off. */
const STAYS: Partial<Record<IdentifiedType, readonly string[]>> = {
  QuestionnaireResponse: ['author'],
  ServiceRequest: ['performer'],
  Task: ['focus', 'owner'],
}

/** An entry that should never have been: it says so, and nothing of what it said is left. Nobody calls on it. DF-9 */
export function emptied(
  type: IdentifiedType,
  { id, resource }: Stored,
  { patient }: Pick<Means, 'patient'>,
): JsonObject {
  const shell = shellOf({ type, identifier: ownIdentifier(type, ''), patient, security: [] })
  const stays = (STAYS[type] ?? []).filter((key) => resource[key] !== undefined)
  return {
    ...shell,
    id,
    identifier: resource['identifier'],
    ...Object.fromEntries(stays.map((key) => [key, resource[key]])),
    // What is ordered about calling needs something that is ordered.
    ...(type === 'ServiceRequest' && { code: { text: 'Entered in error' }, ...withoutCalls(undefined) }),
  }
}

/** A care note that another review needs as well stays, and is no longer this one's. */
export function noteOfOthers(
  { resource }: Stored,
  isOwn: (value: unknown) => boolean,
): JsonObject | undefined {
  const left = objectsIn(resource['identifier']).filter(({ value }) => !isOwn(value))
  return left.some(({ system }) => system === SYSTEMS.Flag) ? { ...resource, identifier: left } : undefined
}
