import type { RecordProblem } from '../../problem/problem.ts'
import { rowsOf, type CareNoteEntry, type Worklist } from '../../worklist/worklist.ts'
import { isJsonObject, objectsIn, type JsonObject } from '../json-object.ts'
import { flagIdentifiers } from '../own-entries.ts'
import type { Transport } from '../transport/transport.ts'
import { changesMeaning } from './admit.ts'
import { dated, Id, short } from './elements.ts'
import { leftOut, notOurs, read, skipped, type Entry } from './entry.ts'

const ROWS = 25
const doing = 'search Flag' as const

/** One page of our own care notes, paged by the record system. `page` is what an earlier page named as next. */
export async function readWorklist(
  transport: Transport,
  page?: string,
): Promise<Exclude<Worklist, { state: 'loading' }>> {
  const answer = await transport.send({ doing, path: page ?? firstPage() })
  if (!answer.ok) return notRead(answer.problem)
  const { json } = answer.value
  if (!isJsonObject(json) || json['resourceType'] !== 'Bundle')
    return notRead({ problem: 'not-understood', doing, where: 'Bundle' })

  const entries = objectsIn(json['entry']).map(({ resource }) => readCareNoteEntry(resource))
  const next = objectsIn(json['link']).find(({ relation }) => relation === 'next')?.['url']
  return {
    state: 'read',
    rows: rowsOf(
      entries.flatMap((one) => (one.entry === 'read' ? [one.value] : [])),
      transport.clock.now().at,
    ),
    skipped: entries.filter(({ entry }) => entry === 'skipped').length,
    ...(typeof next === 'string' && { next }),
  }
}

/** Every value under our own identifier system. R4 has no search on a Flag's status: that is read off each entry. */
function firstPage(): string {
  return `Flag?${new URLSearchParams({ identifier: `${flagIdentifiers}|`, _count: `${ROWS}` }).toString()}`
}

function notRead(problem: RecordProblem): Exclude<Worklist, { state: 'loading' }> {
  return { state: problem.problem === 'not-allowed' ? 'refused' : 'failed', problem }
}

function readCareNoteEntry(json: unknown): Entry<CareNoteEntry> {
  if (!isJsonObject(json) || json['resourceType'] !== 'Flag' || !isOurs(json)) return notOurs
  if (json['status'] === 'entered-in-error') return leftOut
  const id = Id.safeParse(json['id'])
  const subject = isJsonObject(json['subject']) ? json['subject'] : {}
  const patient = subject['reference']
  if (!id.success || typeof patient !== 'string' || changesMeaning(json)) return skipped
  const from = dateIn(json, 'start')
  const reviewBy = dateIn(json, 'end')
  return read({
    id: id.data,
    active: json['status'] === 'active',
    patient: short(patient),
    ...(typeof subject['display'] === 'string' && { patientName: short(subject['display']) }),
    ...behind(json),
    ...(from && { from }),
    ...(reviewBy && { reviewBy }),
  })
}

const DETAIL = 'http://hl7.org/fhir/StructureDefinition/flag-detail'

function behind(flag: JsonObject): Pick<CareNoteEntry, 'behind'> {
  const detail = objectsIn(flag['extension']).find(({ url }) => url === DETAIL)?.['valueReference']
  const review = isJsonObject(detail) ? detail['reference'] : undefined
  return typeof review === 'string' ? { behind: short(review) } : {}
}

/** Not the empty entries by which it was tried whether the record keeps labels. */
function isOurs(flag: JsonObject): boolean {
  return objectsIn(flag['identifier']).some(
    ({ system, value }) =>
      system === flagIdentifiers && typeof value === 'string' && !value.endsWith('.probe'),
  )
}

function dateIn(flag: JsonObject, end: 'start' | 'end') {
  const period = isJsonObject(flag['period']) ? flag['period'] : {}
  const written = period[end]
  return typeof written === 'string' ? dated(written).date : undefined
}
