import { createWriteBack } from '../../src/fhir/write/write-back.ts'
import { isJsonObject, objectsIn } from '../../src/fhir/json-object.ts'
import { agreeing, NOW, planAfter } from './a-plan.ts'
import { aRecord, type ARecord } from './a-record.ts'
import { aStop } from './a-stop.ts'
import { bothLocks, judgedAndSent } from './screening-events.ts'

/** One thing done to one type of the record, and by which parameters it was searched. */
export interface Deed {
  type: string
  interaction: string
  parameters: readonly string[]
}

/** Everything that is asked of a record when a review is saved, checked, changed by others, renewed and stopped. */
export async function askedByWriting(): Promise<Deed[]> {
  const record = await aRecord()
  const deeds: Deed[] = []
  const through: typeof fetch = async (input, init) => {
    deeds.push(...deedsIn(input instanceof Request ? input.url : `${input}`, init))
    return record.send(input, init)
  }
  const writeBack = createWriteBack(await record.signedIn({ through }))
  const call = { whom: 'security', decidedBy: 'clinician', at: NOW } as const

  const plan = planAfter(agreeing('harbour-house', 'open-door'))
  await writeBack.save(plan)
  await writeBack.checkAgain(plan)
  await writeBack.recordCall(plan, call)
  await takenUp(record)
  await writeBack.checkAgain(plan)
  await writeBack.stop(aStop('stop'))

  const screening = '11111111-2222-4333-8444-555555555555'
  const later = planAfter([...bothLocks, ...judgedAndSent], { frame: { screening } })
  await writeBack.save(later)
  const quiet = planAfter([...bothLocks, ...judgedAndSent, { type: 'concern', concern: 'none-recorded' }], {
    frame: { screening: '11111111-2222-4333-8444-666666666666' },
  })
  await writeBack.save(quiet)
  await writeBack.recordCall(quiet, call)
  return deeds
}

/** A service goes on with its task. */
async function takenUp({ held, send, token, system }: ARecord): Promise<void> {
  const [task] = held('Task', 'status=requested')
  if (!task) throw new Error('No task was saved.')
  await send(`${system.fhirBase}/Task/${task.id}`, {
    method: 'PUT',
    headers: {
      'content-type': 'application/fhir+json',
      authorization: `Bearer ${await token('clinician', 'patient/Task.cruds')}`,
    },
    body: JSON.stringify({ ...task, status: 'accepted' }),
  })
}

/** What one request does. A transaction does what its entries do. */
export function deedsIn(address: string, { method = 'GET', body }: RequestInit = {}): Deed[] {
  const { pathname, searchParams } = new URL(address, 'http://localhost')
  const steps = pathname.replace(/^\/fhir\/?/, '').split('/')
  const [type = '', id, history] = steps
  if (type === '') return [{ type, interaction: 'transaction', parameters: [] }, ...deedsInBundle(body)]
  if (type === 'metadata') return []
  const parameters = [...searchParams.keys()]
    .filter((name) => name !== '_count')
    // What follows the colon says how, not by what.
    .map((name) => name.replace(/:.*/, ''))
  return [{ type, interaction: interactionOf(method, id, history), parameters }]
}

function deedsInBundle(body: unknown): Deed[] {
  const bundle: unknown = JSON.parse(typeof body === 'string' ? body : '{}')
  return objectsIn(isJsonObject(bundle) ? bundle['entry'] : []).flatMap(({ request }) =>
    isJsonObject(request)
      ? deedsIn(`/fhir/${String(request['url'])}`, { method: String(request['method']) })
      : [],
  )
}

function interactionOf(method: string, id: string | undefined, history: string | undefined): string {
  if (method === 'GET') return history === '_history' ? 'vread' : id === undefined ? 'search-type' : 'read'
  return { POST: 'create', PUT: 'update', DELETE: 'delete' }[method] ?? method
}
