import type { CareNote, EarlierAnswer, EarlierReview } from '../../chart/chart.ts'
import { parseDate, type ChartDate } from '../../chart/dates.ts'
import { isJsonObject, objectsIn, type JsonObject } from '../json-object.ts'
import { flagIdentifiers, onlyIfRaisedLinkId, screeningIdentifiers } from '../own-entries.ts'
import { Id, Meta, short } from './elements.ts'
import { leftOut, notOurs, read, skipped, type Entry } from './entry.ts'

/** A screening of our own: its questions and answers as they were stored, for reading only. */
export function readEarlierReview(json: JsonObject): Entry<EarlierReview> {
  if (!isOurs(json['identifier'], screeningIdentifiers)) return notOurs
  const id = Id.safeParse(json['id'])
  if (!id.success) return skipped
  if (json['status'] === 'entered-in-error') return leftOut
  const items = flatten(json)
  if (!items) return skipped
  const date = dateIn(json['authored'])
  const author = isJsonObject(json['author']) ? json['author']['reference'] : undefined
  return read({
    id: id.data,
    review: valueOf(json['identifier'], screeningIdentifiers),
    ...(typeof author === 'string' && { author: short(author) }),
    ...(date && { date }),
    answers: items.flatMap(({ linkId, question, answers }) =>
      answers.map((answer) => ({ linkId, question, ...answer })),
    ),
    onlyIfPatientRaisesIt: items.some(({ linkId, agreed }) => linkId === onlyIfRaisedLinkId && agreed),
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
  agreed: boolean
}

/** More than any review of ours has. */
const MOST_ITEMS = 2_000

/** Without recursion: what is nested thousands of levels deep would overflow it. Undefined when there is too much. */
function flatten(response: JsonObject): Item[] | undefined {
  const items: Item[] = []
  const ahead = [...objectsIn(response['item'])].toReversed()
  for (let item = ahead.pop(); item; item = ahead.pop()) {
    if (items.length >= MOST_ITEMS) return undefined
    const answers = objectsIn(item['answer'])
    items.push({
      linkId: typeof item['linkId'] === 'string' ? item['linkId'] : '',
      question: typeof item['text'] === 'string' ? short(item['text']) : '',
      answers: answers.flatMap((answer) => answerOf(answer) ?? []),
      agreed: answers.some((answer) => answer['valueBoolean'] === true),
    })
    const inside = [...answers.flatMap((answer) => objectsIn(answer['item'])), ...objectsIn(item['item'])]
    ahead.push(...inside.toReversed())
  }
  return items
}

function answerOf(json: JsonObject): Pick<EarlierAnswer, 'answer' | 'code'> | undefined {
  const answer = wordsOf(json)
  if (answer === undefined) return undefined
  const coding = json['valueCoding']
  const code = isJsonObject(coding) ? textIn(coding['code']) : undefined
  return { answer, ...(code !== undefined && { code }) }
}

function wordsOf(answer: JsonObject): string | undefined {
  const coding = answer['valueCoding']
  if (isJsonObject(coding)) return textIn(coding['display']) ?? textIn(coding['code'])
  if (typeof answer['valueBoolean'] === 'boolean') return answer['valueBoolean'] ? 'Yes' : 'No'
  return [
    'valueString',
    'valueDate',
    'valueDateTime',
    'valueTime',
    'valueInteger',
    'valueDecimal',
    'valueUri',
  ]
    .map((name) => textIn(answer[name]))
    .find((text) => text !== undefined)
}

function textIn(value: unknown): string | undefined {
  if (typeof value === 'number') return `${value}`
  return typeof value === 'string' ? short(value) : undefined
}
