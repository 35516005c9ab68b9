import type { Task } from 'fhir/r4'
import type { JsonObject } from '../json-object.ts'
import { labelsKept } from './compare.ts'
import type { Means } from './means.ts'
import type { Stored } from './record.ts'

/**
 * An entry that stands without its labels is sent once more with them; where they are lost again, without what it says.
 * DF-2
 */
export async function protect(
  resource: JsonObject | Task,
  now: Stored,
  bare: (held: Stored) => JsonObject | Task,
  { record }: Pick<Means, 'record'>,
): Promise<void> {
  await record.update({ ...resource }, now)
  const after = await record.read(now.type, now.id)
  if (after.ok && labelsKept(resource, after.value.resource)) return
  const held = after.ok ? after.value : now
  await record.update({ ...bare(held) }, held)
}
