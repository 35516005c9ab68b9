import type { Asks, Item, Question, Value } from '../../../instruments/instrument.ts'
import { isJsonObject, objectsIn, type JsonObject } from '../../json-object.ts'
import { enabledWhenOf, isDay } from './conditions.ts'
import { checkElement, honoured, isHidden, shortened, type Notes } from './notes.ts'
import { idOf, optionsOf } from './options.ts'
import type { Scanned } from './scan.ts'
import { CodingShape, ItemShape } from './shapes.ts'

/** What is the same for all items of one file. */
export interface Reading extends Scanned {
  contained: readonly JsonObject[]
  at: (linkId: string) => string
  notes: Notes
}

const LONGEST = 4_000
const LONGEST_TEXT = 2_000
const SUPPORTED = 'choice, boolean, string, text, integer, decimal, date, group or display'

export function itemsOf(list: readonly unknown[], beneath: string, reading: Reading): Item[] {
  return list.flatMap((json) => itemOf(json, beneath, reading) ?? [])
}

function itemOf(json: unknown, beneath: string, reading: Reading): Item | undefined {
  const { notes } = reading
  const read = ItemShape.safeParse(json)
  if (!read.success || !isJsonObject(json)) {
    const linkId = isJsonObject(json) && typeof json['linkId'] === 'string' ? json['linkId'] : undefined
    const where = linkId === undefined ? beneath : reading.at(linkId)
    const wrong = read.error?.issues[0]?.path.join('.') ?? ''
    return notes.stop(
      where,
      `“${wrong === '' ? 'item' : wrong}” is missing, or not as FHIR R4 has it. Correct it.`,
    )
  }
  const item = read.data
  const where = reading.at(item.linkId)
  checkElement(json, 'item', where, notes, honoured.item)
  const text = [item.prefix, item.text].filter((part) => part !== undefined && part.trim() !== '').join(' ')
  if (text.length > LONGEST_TEXT)
    notes.stop(where, `its text is longer than ${LONGEST_TEXT} characters. Shorten it.`)
  const enabledWhen = enabledWhenOf(item, (linkId) => reading.typeOf(linkId) === 'choice', where, notes)
  const written = item.text?.trim() ?? ''
  const placed = {
    linkId: item.linkId,
    text,
    ...(written !== text && { written }),
    ...(enabledWhen && { enabledWhen }),
  }
  if (item.type === 'group' || item.type === 'display') return withoutAnswer(item, json, placed, reading)
  return questionOf(item, json, placed, reading)
}

type Placed = Pick<Question, 'linkId' | 'text' | 'written' | 'enabledWhen'>

const OF_QUESTIONS = ['answerOption', 'answerValueSet', 'initial', 'maxLength', 'readOnly'] as const

function withoutAnswer(
  item: ItemShape,
  json: JsonObject,
  placed: Placed,
  reading: Reading,
): Item | undefined {
  const { notes, at } = reading
  const where = at(item.linkId)
  if (isHidden(json)) notes.stop(where, 'it is hidden, with all beneath it. Take it out.')
  if (item.repeats === true)
    notes.stop(where, 'a group that repeats is not supported. Use one that does not.')
  for (const name of OF_QUESTIONS)
    if (json[name] !== undefined && json[name] !== false)
      notes.stop(where, `“${name}” is only for a question. Take it out, or make this one.`)
  const inside = itemsOf(item.item ?? [], where, reading)
  if (item.type === 'group' && item.required === true)
    notes.stop(where, 'a group cannot be required here. Make what must be answered in it required.')
  if (item.type === 'group' && inside.length === 0)
    notes.stop(where, 'it is a group with nothing in it. Take it out, or make it a question.')
  if (item.type === 'group') return { item: 'group', ...placed, items: inside }
  if (item.required === true) notes.stop(where, 'what is only read cannot be required. Take “required” out.')
  if (inside.length > 0) notes.stop(where, 'it stands above other items and is only read. Make it a group.')
  if (placed.text === '')
    return notes.stop(where, 'it has no text, so there is nothing to read. Give it one.')
  return { item: 'sentence', ...placed }
}

function questionOf(item: ItemShape, json: JsonObject, placed: Placed, reading: Reading): Item | undefined {
  const { notes, at } = reading
  const where = at(item.linkId)
  if (placed.text === '') notes.stop(where, 'it has no text, so nobody could ask it. Give it one.')
  const asks = asksOf(item, reading)
  if (!asks) return undefined
  const items = itemsOf(item.item ?? [], where, reading)
  if (item.repeats === true && asks.for !== 'choice')
    notes.stop(where, 'only a choice can have several answers. Take “repeats” out.')
  if (item.repeats === true && items.length > 0)
    notes.stop(
      where,
      'items beneath a question with several answers are not supported. Move them out from under it.',
    )
  const hidden = isHidden(json)
  const fixed = fixedOf(item, hidden, asks, reading)
  return {
    item: 'question',
    ...placed,
    asks,
    required: item.required ?? false,
    ...(fixed && { fixed }),
    hidden,
    items,
  }
}

function asksOf(item: ItemShape, { contained, at, notes }: Reading): Asks | undefined {
  const where = at(item.linkId)
  const choosing = item.answerOption !== undefined || item.answerValueSet !== undefined
  if (choosing && item.type !== 'choice')
    notes.stop(where, 'it lists answers and is no choice. Make its type “choice”.')
  if (item.maxLength !== undefined && item.type !== 'string' && item.type !== 'text')
    notes.stop(where, '“maxLength” is only for words. Take it out.')
  switch (item.type) {
    case 'boolean':
      return { for: 'yes-or-no' }
    case 'choice':
      return { for: 'choice', options: optionsOf(item, contained, where, notes), many: item.repeats ?? false }
    case 'string':
    case 'text': {
      const longest = Math.min(item.maxLength ?? LONGEST, LONGEST)
      return { for: 'words', lines: item.type === 'text' ? 'many' : 'one', longest }
    }
    case 'integer':
    case 'decimal':
      return { for: 'number', whole: item.type === 'integer' }
    case 'date':
      return { for: 'day' }
    default:
      return notes.stop(where, `the type “${shortened(item.type)}” is not supported. Use ${SUPPORTED}.`)
  }
}

/** Nothing is answered before the patient does: an initial value is honoured only where nobody can answer. */
function fixedOf(
  item: ItemShape,
  hidden: boolean,
  asks: Asks,
  { at, notes }: Reading,
): readonly Value[] | undefined {
  const where = at(item.linkId)
  const initial = objectsIn(item.initial)
  if (!hidden && item.readOnly !== true) {
    if (initial.length > 0)
      notes.leave(where, 'its initial answer is left out: nothing is answered before the patient does.')
    return undefined
  }
  const values = initial.flatMap((one) => valueIn(one, asks) ?? [])
  if (values.length > 1 && item.repeats !== true)
    notes.stop(where, 'it has several initial answers and takes one. Keep one of them.')
  if (values.length === 0 || values.length !== initial.length)
    return notes.stop(
      where,
      'it is hidden or read-only and has no initial answer that fits, so nobody could answer it. Give it one, or let it be answered.',
    )
  return values
}

function valueIn(json: JsonObject, asks: Asks): Value | undefined {
  const { valueBoolean, valueString, valueInteger, valueDecimal, valueDate, valueCoding } = json
  switch (asks.for) {
    case 'yes-or-no':
      return typeof valueBoolean === 'boolean' ? valueBoolean : undefined
    case 'words':
      return typeof valueString === 'string' && valueString.trim() !== '' ? valueString : undefined
    case 'number': {
      const value = asks.whole ? valueInteger : valueDecimal
      return typeof value === 'number' && (!asks.whole || Number.isInteger(value)) ? value : undefined
    }
    case 'day':
      return typeof valueDate === 'string' && isDay(valueDate) ? valueDate : undefined
    case 'choice': {
      const coding = CodingShape.safeParse(valueCoding)
      const plain = typeof valueInteger === 'number' ? `${valueInteger}` : valueString
      const id = coding.success ? idOf(coding.data) : plain
      return asks.options.find((option) => option.id === id)?.id
    }
  }
}
