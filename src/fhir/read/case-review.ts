import { answerValues, type Answer, type SaidBy } from '../../screening/answers.ts'
import { concerns } from '../../screening/judgement.ts'
import type { Result } from '../../problem/problem.ts'
import type { ChartDate } from '../../chart/dates.ts'
import type { CaseReview } from '../../worklist/case-data.ts'
import { isJsonObject, objectsIn, type JsonObject } from '../json-object.ts'
import { countingLinkId, screeningIdentifiers } from '../own-entries.ts'
import type { Transport } from '../transport/transport.ts'
import { admit } from './admit.ts'
import { dated } from './elements.ts'
import { readPatient } from './patient.ts'

/** What the data without a name is made of. */
export interface CaseRead {
  review: CaseReview
  birthDate: ChartDate | undefined
}

const doing = 'read QuestionnaireResponse' as const

/** One review and the age of whom it is about; anybody else's, or one marked as made in error, is not read. */
export async function readCase(
  transport: Transport,
  { review, patient }: { review: string; patient: string },
): Promise<Result<CaseRead>> {
  const patientId = /^Patient\/([A-Za-z0-9.-]{1,64})$/.exec(patient)?.[1]
  if (patientId === undefined || !/^QuestionnaireResponse\/[A-Za-z0-9.-]{1,64}$/.test(review))
    return { ok: false, problem: { problem: 'not-understood', doing, where: 'reference' } }
  const answer = await transport.send({ doing, path: review })
  if (!answer.ok) return answer
  const response = admit(answer.value.json, 'QuestionnaireResponse', { base: transport.base, patientId })
  if (!response) return { ok: false, problem: { problem: 'wrong-patient', doing } }
  const found = caseReviewIn(response)
  if (!found)
    return { ok: false, problem: { problem: 'not-understood', doing, where: 'QuestionnaireResponse' } }
  // Nobody's age is anybody's business without their yes.
  if (!found.agreed) return { ok: true, value: { review: found, birthDate: undefined } }
  const since = await saidNoSince(transport, patientId, found)
  if (!since.ok) return since
  if (since.value)
    return { ok: true, value: { review: { ...found, saidNoSince: true }, birthDate: undefined } }

  const person = await transport.send({ doing: 'read Patient', path: `Patient/${patientId}` })
  if (!person.ok) return person
  const birthDate = readPatient(person.value.json, patientId)?.person.birthDate
  return { ok: true, value: { review: found, birthDate } }
}

const MOST_PAGES = 20

/**
 * Whether any review from then on holds a no. All of them are looked at, or nothing is counted: a yes that was taken
 * back is none, wherever the record system puts the entry that says so.
 */
async function saidNoSince(
  transport: Transport,
  patientId: string,
  { authored }: CaseReview,
): Promise<Result<boolean>> {
  const asked = new URLSearchParams({
    patient: patientId,
    identifier: `${screeningIdentifiers}|`,
    _count: '100',
  })
  let path: string | undefined = `QuestionnaireResponse?${asked.toString()}`
  for (let page = 0; path !== undefined && page < MOST_PAGES; page += 1) {
    const answer: Awaited<ReturnType<Transport['send']>> = await transport.send({ doing: looking, path })
    if (!answer.ok) return answer
    const { json } = answer.value
    if (!isJsonObject(json) || json['resourceType'] !== 'Bundle') return notUnderstood
    const responses = objectsIn(json['entry']).map(({ resource }) =>
      admit(resource, 'QuestionnaireResponse', { base: transport.base, patientId }),
    )
    if (responses.some((one) => one && isNo(one) && !isBefore(one, authored)))
      return { ok: true, value: true }
    const next = objectsIn(json['link']).find(({ relation }) => relation === 'next')?.['url']
    path = typeof next === 'string' ? next : undefined
  }
  return path === undefined ? { ok: true, value: false } : notUnderstood
}

const looking = 'search QuestionnaireResponse' as const
const notUnderstood = {
  ok: false,
  problem: { problem: 'not-understood', doing: looking, where: 'Bundle' },
} as const

/** One that was marked as made in error as well: what was wrong in it need not have been the no. */
function isNo(response: JsonObject): boolean {
  const items = objectsIn(response['item']).flatMap((group) => objectsIn(group['item']))
  const counting = items.find(({ linkId }) => linkId === countingLinkId)
  return objectsIn(counting?.['answer']).some((answer) => answer['valueBoolean'] === false)
}

function isBefore({ authored }: JsonObject, since: ChartDate | undefined): boolean {
  const date = typeof authored === 'string' ? dated(authored).date : undefined
  return date !== undefined && since !== undefined && date.before <= since.from
}

const DONE: readonly unknown[] = ['completed', 'amended']

/** Codes alone are taken out of it. Undefined for what is not a review of ours that stands. */
export function caseReviewIn(response: JsonObject): CaseReview | undefined {
  const { identifier, status, authored } = response
  if (!isJsonObject(identifier) || identifier['system'] !== screeningIdentifiers) return undefined
  if (!DONE.includes(status)) return undefined
  const items = objectsIn(response['item']).flatMap((group) => objectsIn(group['item']))
  const named = (linkId: string) => items.find((item) => item['linkId'] === linkId)
  const concern = concerns.find((one) => one === codeOf(named('judgement.concern')))
  const date = typeof authored === 'string' ? dated(authored).date : undefined
  return {
    ...(date && { authored: date }),
    agreed: isTicked(named(countingLinkId)),
    ...(concern && { concern }),
    answers: Object.fromEntries(items.flatMap(answerIn)),
    noticed: Object.fromEntries(items.flatMap(noticedIn)),
  }
}

function answerIn(item: JsonObject): [string, Answer][] {
  const id = idUnder('ind.', item)
  const value = answerValues.find((one) => one === codeOf(item))
  if (id === undefined || value === undefined) return []
  const inside = objectsIn(item['answer']).flatMap((answer) => objectsIn(answer['item']))
  const said = codeOf(inside.find(({ linkId }) => linkId === `ind.${id}.said-by`))
  const saidBy = SAID_BY.find((one) => one === said)
  return saidBy ? [[id, { value, saidBy, origin: 'manual' }]] : []
}

const SAID_BY: readonly SaidBy[] = ['patient', 'clinician', 'chart', 'companion']

function noticedIn(item: JsonObject): [string, string][] {
  const id = idUnder('noticed.', item)
  return id !== undefined && isTicked(item) ? [[id, '']] : []
}

function idUnder(prefix: string, { linkId }: JsonObject): string | undefined {
  return typeof linkId === 'string' && linkId.startsWith(prefix) ? linkId.slice(prefix.length) : undefined
}

function codeOf(item: JsonObject | undefined): unknown {
  const coding = objectsIn(item?.['answer'])[0]?.['valueCoding']
  return isJsonObject(coding) ? coding['code'] : undefined
}

function isTicked(item: JsonObject | undefined): boolean {
  return objectsIn(item?.['answer'])[0]?.['valueBoolean'] === true
}
