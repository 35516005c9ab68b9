import type { EnabledWhen, When } from '../../../instruments/enabled-when.ts'
import { allItems, itemsIn, type Item, type Question, type Value } from '../../../instruments/instrument.ts'
import { isJsonObject, type JsonObject } from '../../json-object.ts'
import { checkElement, shortened, type Notes } from './notes.ts'
import { idOf } from './options.ts'
import { CodingShape, EnableWhenShape, type ItemShape } from './shapes.ts'

/**
 * When an item is asked. What its conditions point to is looked at once the whole file was read; here it is only known
 * which linkIds are choices, whose answers are kept by the option's id.
 */
export function enabledWhenOf(
  { enableWhen, enableBehavior }: ItemShape,
  isChoice: (linkId: string) => boolean,
  where: string,
  notes: Notes,
): EnabledWhen | undefined {
  if (!enableWhen || enableWhen.length === 0) return undefined
  if (enableWhen.length > 1 && enableBehavior === undefined)
    notes.stop(where, 'it has several enableWhen and no enableBehavior. Say “all” or “any”.')
  return {
    behaviour: enableBehavior ?? 'all',
    when: enableWhen.flatMap((one) => whenOf(one, isChoice, where, notes) ?? []),
  }
}

function whenOf(
  json: unknown,
  isChoice: (linkId: string) => boolean,
  where: string,
  notes: Notes,
): When | undefined {
  const read = EnableWhenShape.safeParse(json)
  if (!read.success || !isJsonObject(json))
    return notes.stop(where, 'an enableWhen is not written as FHIR R4 has it. Correct it.')
  checkElement(json, 'enableWhen', where, notes)
  const { question, operator } = read.data
  const answer = answerIn(json)
  const answers = Object.keys(json).filter((key) => key.startsWith('answer')).length
  if (answer === undefined || answers !== 1 || (operator === 'exists' && typeof answer !== 'boolean'))
    return notes.stop(where, `the answer in its enableWhen is not supported. Use one of ${ANSWERS}.`)
  const byOption = typeof answer === 'number' && isChoice(question)
  return { question, operator, answer: byOption ? `${answer}` : answer }
}

const ANSWERS =
  'answerBoolean (with “exists” always), answerInteger, answerDecimal, answerString, answerCoding, or answerDate with a whole day'

function answerIn(json: JsonObject): Value | undefined {
  const { answerBoolean, answerInteger, answerDecimal, answerDate, answerString, answerCoding } = json
  if (typeof answerBoolean === 'boolean') return answerBoolean
  if (typeof answerInteger === 'number') return answerInteger
  if (typeof answerDecimal === 'number') return answerDecimal
  if (typeof answerDate === 'string') return isDay(answerDate) ? answerDate : undefined
  if (typeof answerString === 'string') return answerString
  const coding = CodingShape.safeParse(answerCoding)
  return coding.success && answerCoding !== undefined ? idOf(coding.data) : undefined
}

export function isDay(text: string): boolean {
  // A day that the calendar does not have comes back as another one.
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN
  return !Number.isNaN(day) && new Date(day).toISOString().startsWith(text)
}

/** Conditions that could never be met as they were meant, and those that wait for each other. */
export function checkConditions(items: readonly Item[], at: (linkId: string) => string, notes: Notes): void {
  const all = allItems(items)
  const questions = new Map(all.flatMap((item) => (item.item === 'question' ? [[item.linkId, item]] : [])))
  for (const { linkId, enabledWhen } of all)
    for (const when of enabledWhen?.when ?? [])
      checkOne(when, questions.get(when.question), at(linkId), notes)
  const circle = inCircle(all)
  if (circle)
    notes.stop(at(circle), 'its enableWhen leads back to itself, so it could never be asked. Correct it.')
}

function checkOne(
  { question, operator, answer }: When,
  to: Question | undefined,
  where: string,
  notes: Notes,
) {
  const name = `“${shortened(question)}”`
  if (!to)
    return notes.stop(
      where,
      `its enableWhen points to ${name}, which is no question in the file. Correct it.`,
    )
  if (operator === 'exists') return undefined
  if (!fits(answer, to))
    return notes.stop(where, `its enableWhen asks ${name} for an answer it cannot have. Correct it.`)
  const inOrder = to.asks.for === 'number' || to.asks.for === 'day'
  if (operator !== '=' && operator !== '!=' && !inOrder)
    return notes.stop(
      where,
      `its enableWhen puts the answers to ${name} in an order they do not have. Use “=” or “!=”.`,
    )
  return undefined
}

function fits(answer: Value, { asks }: Question): boolean {
  switch (asks.for) {
    case 'yes-or-no':
      return typeof answer === 'boolean'
    case 'number':
      return typeof answer === 'number'
    case 'day':
      return typeof answer === 'string' && isDay(answer)
    case 'words':
      return typeof answer === 'string'
    case 'choice':
      return asks.options.some(({ id }) => id === answer)
  }
}

/** Whether an item is asked hangs on what its conditions name, and on all that it stands beneath. */
function inCircle(all: readonly Item[]): string | undefined {
  const leadsTo = new Map<string, string[]>(
    all.map(({ linkId, enabledWhen }) => [linkId, (enabledWhen?.when ?? []).map(({ question }) => question)]),
  )
  for (const item of all) for (const { linkId } of itemsIn(item)) leadsTo.get(linkId)?.push(item.linkId)
  return all.find(({ linkId }) => reaches(linkId, linkId, leadsTo))?.linkId
}

function reaches(from: string, to: string, leadsTo: ReadonlyMap<string, readonly string[]>): boolean {
  const seen = new Set<string>()
  const ahead = [...(leadsTo.get(from) ?? [])]
  for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
    if (next === to) return true
    if (seen.has(next)) continue
    seen.add(next)
    ahead.push(...(leadsTo.get(next) ?? []))
  }
  return false
}
