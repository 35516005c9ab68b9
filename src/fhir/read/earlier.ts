import type { CareNote, EarlierAnswer, EarlierReview } from '../../chart/chart.ts'
import { parseDate, type ChartDate } from '../../chart/dates.ts'
import { answerWords } from '../answer-words.ts'
import { isJsonObject, objectsIn, type JsonObject } from '../json-object.ts'
import {
  flagIdentifiers,
  instrumentLinkId,
  onlyIfRaisedLinkId,
  screeningIdentifiers,
} from '../own-entries.ts'
import { Id, Meta, short } from './elements.ts'
import { leftOut, notOurs, read, skipped, type Entry } from './entry.ts'

/** A review, or the answers to one of the hospital's own instruments that were given within it. R-129 */
export type PartOfReview = EarlierReview & { instrument?: string }

/** A screening of our own: its questions and answers as they were stored, for reading only. */
export function readEarlierReview(json: JsonObject): Entry<PartOfReview> {
  if (!isOurs(json['identifier'], screeningIdentifiers)) return notOurs
  const id = Id.safeParse(json['id'])
  if (!id.success) return skipped
  if (json['status'] === 'entered-in-error') return leftOut
  const [review = '', ...rest] = valueOf(json['identifier'], screeningIdentifiers).split('.')
  const instrument = rest.join('.')
  const behind = instrument === '' ? '' : `${instrumentLinkId}${instrument}/`
  const items = flatten(json, behind)
  if (!items) return skipped
  const date = dateIn(json['authored'])
  const author = isJsonObject(json['author']) ? json['author']['reference'] : undefined
  return read({
    id: id.data,
    review,
    ...(instrument !== '' && { instrument }),
    ...(typeof author === 'string' && { author: short(author) }),
    ...(date && { date }),
    answers: items.flatMap(({ linkId, question, answers, under }) =>
      answers.map((answer) => ({ linkId, question, ...answer, ...(under.length > 0 && { under }) })),
    ),
    onlyIfPatientRaisesIt: items.some(({ linkId, agreed }) => linkId === onlyIfRaisedLinkId && agreed),
  })
}

/** What was asked beside the talk belongs to its review: it is no visit of its own. R-129 DF-8 */
export function asReviews(parts: readonly PartOfReview[]): EarlierReview[] {
  const beside = parts.filter(({ instrument }) => instrument !== undefined)
  const talks = parts.filter(({ instrument }) => instrument === undefined)
  const alone = beside.filter((part) => !talks.some(({ review }) => review === part.review))
  return [...talks, ...alone].map((part) => {
    const { instrument, ...own } = part
    const others = beside.filter((one) => instrument === undefined && one.review === part.review)
    return { ...own, answers: [...own.answers, ...others.flatMap(({ answers }) => answers)] }
  })
}

export function readCareNote(json: JsonObject): Entry<CareNote> {
  if (!isOurs(json['identifier'], flagIdentifiers)) return notOurs
  const id = Id.safeParse(json['id'])
  if (!id.success) return skipped
  if (json['status'] === 'entered-in-error') return leftOut
  if (json['status'] !== 'active') return notOurs
  const meta = Meta.safeParse(json['meta'])
  const date = isJsonObject(json['period']) ? dateIn(json['period']['start']) : undefined
  return read({
    id: id.data,
    ...(meta.success && meta.data.versionId !== undefined && { version: meta.data.versionId }),
    ...(date && { date }),
  })
}

/** One identifier or a list of them, as the type has it. */
function isOurs(identifiers: unknown, system: string): boolean {
  const list = Array.isArray(identifiers) ? identifiers : [identifiers]
  return objectsIn(list).some((identifier) => identifier['system'] === system)
}

function valueOf(identifiers: unknown, system: string): string {
  const list = Array.isArray(identifiers) ? identifiers : [identifiers]
  const own = objectsIn(list).find((identifier) => identifier['system'] === system)
  return typeof own?.['value'] === 'string' ? own['value'] : ''
}

function dateIn(value: unknown): ChartDate | undefined {
  return typeof value === 'string' ? parseDate(value) : undefined
}

interface Item {
  linkId: string
  question: string
  answers: Pick<EarlierAnswer, 'answer' | 'code'>[]
  under: string[]
  agreed: boolean
}

/** More than any review of ours has. */
const MOST_ITEMS = 2_000

/** Without recursion: what is nested thousands of levels deep would overflow it. Undefined when there is too much. */
function flatten(response: JsonObject, behind: string): Item[] | undefined {
  const items: Item[] = []
  const ahead = objectsIn(response['item'])
    .map((item) => ({ item, under: [] as string[] }))
    .toReversed()
  for (let next = ahead.pop(); next; next = ahead.pop()) {
    const { item, under } = next
    if (items.length >= MOST_ITEMS) return undefined
    const answers = objectsIn(item['answer'])
    const linkId = typeof item['linkId'] === 'string' ? `${behind}${item['linkId']}` : ''
    items.push({
      linkId,
      under,
      question: typeof item['text'] === 'string' ? short(item['text']) : '',
      answers: answers.flatMap((answer) => answerOf(answer) ?? []),
      agreed: answers.some((answer) => answer['valueBoolean'] === true),
    })
    const inside = [...answers.flatMap((answer) => objectsIn(answer['item'])), ...objectsIn(item['item'])]
    // Our own ids say by themselves what they stand beneath.
    const beneath = behind === '' ? [] : [...under, linkId]
    ahead.push(...inside.map((one) => ({ item: one, under: beneath })).toReversed())
  }
  return items
}

function answerOf(json: JsonObject): Pick<EarlierAnswer, 'answer' | 'code'> | undefined {
  const words = answerWords(json)
  if (words === undefined) return undefined
  const answer = short(words)
  const code = isJsonObject(json['valueCoding']) ? json['valueCoding']['code'] : undefined
  return { answer, ...(typeof code === 'string' && { code: short(code) }) }
}
