import type { ARecord } from './a-record.ts'

/** Somebody else changes an entry, as the record holds it now. */
export async function changedByOthers(
  { held, send, token, system }: ARecord,
  type: 'Task' | 'Consent',
  query: string,
  change: object,
): Promise<void> {
  const [one] = held(type, query)
  if (!one) throw new Error(`There is no ${type}?${query}.`)
  await send(`${system.fhirBase}/${type}/${one.id}`, {
    method: 'PUT',
    headers: {
      'content-type': 'application/fhir+json',
      authorization: `Bearer ${await token('clinician', `patient/${type}.cruds`)}`,
    },
    body: JSON.stringify({ ...one, ...change }),
  })
}
