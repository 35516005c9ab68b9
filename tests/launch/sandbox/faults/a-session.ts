import { start } from '../harness.ts'
import { aFlag } from '../small-hospital.ts'

interface Fault {
  fault: string
  method?: string
  type?: string
  after?: number
  times?: number
  milliseconds?: number
}

/** A clinician with Ada's record open, in a record system in which something goes wrong. */
export async function sessionWith(...faults: readonly Fault[]) {
  const harness = await start()
  const token = await harness.bearer({ patient: 'ada', scope: 'patient/*.cruds' })
  for (const fault of faults) {
    const { status, body } = await harness.post('/sandbox/faults', fault)
    if (status !== 200) throw new Error(body.error)
  }
  const fhir: typeof harness.fhir = (_token, path, init) => harness.fhir(token, path, init)

  return {
    ...harness,
    token,
    get: (path: string, headers: object = {}) => fhir(token, path, { headers }),
    create: (resource: { resourceType: string }, headers: object = {}) =>
      fhir(token, resource.resourceType, { body: resource, headers }),
    update: (resource: { resourceType: string; id?: string }, headers: object = {}) =>
      fhir(token, `${resource.resourceType}/${resource.id}`, { method: 'PUT', body: resource, headers }),
    remove: (path: string) => fhir(token, path, { method: 'DELETE' }),
    send: (type: 'batch' | 'transaction', ...entry: readonly object[]) =>
      fhir(token, '', { body: { resourceType: 'Bundle', type, entry } }),
    /** How many flags of Ada's are stored, with the faults switched off. */
    flagsStored: async (): Promise<number> => {
      await harness.post('/sandbox/faults', { fault: 'none' })
      return (await harness.fhir(token, 'Flag?patient=ada&_summary=count')).body.total
    },
    capabilities: async () => (await harness.ask('/fhir/metadata')).body.rest[0],
  }
}

/** Ada's flags before anything is written. */
export const flagsAtFirst = 4

/** An entry of a Bundle that creates a resource, once where it says so. */
export function creating(resource: { resourceType: string }, ifNoneExist?: string): object {
  const once = ifNoneExist === undefined ? {} : { ifNoneExist }
  return { resource, request: { method: 'POST', url: resource.resourceType, ...once } }
}

export const newFlag = aFlag('ada')
