import type { Transport } from '../transport/transport.ts'
import { readPatient } from './patient.ts'

/** The name of the patient behind a reference such as `Patient/123`; undefined where the record does not tell it. */
export async function readNameOf(transport: Transport, reference: string): Promise<string | undefined> {
  const id = /^Patient\/([A-Za-z0-9.-]{1,64})$/.exec(reference)?.[1]
  if (id === undefined) return undefined
  const answer = await transport.send({ doing: 'read Patient', path: `Patient/${id}` })
  const name = answer.ok ? readPatient(answer.value.json, id)?.person.name : undefined
  return name === '' ? undefined : name
}
