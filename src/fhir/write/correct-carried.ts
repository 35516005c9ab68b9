import { sharedLabel, withoutCalls } from './referral.ts'
import type { TeamPurpose } from '../../write-back/plan.ts'
import { informationItems, type Information } from '../../screening/sharing.ts'
import { needWords } from '../../screening/wording.ts'
import { TRY_AGAIN, UNNAMED, WITHOUT_NAMES } from '../../write-back/team-notes.ts'
import { isJsonObject, objectsIn, type JsonObject } from '../json-object.ts'
import { isAmong } from './correct-items.ts'

/** The questions that an item of a referral says again. */
const SAID_AGAIN: Partial<Record<Information, readonly string[]>> = {
  'safe-contact': ['contact.how', 'contact.never', 'contact.phone'],
  'own-words': ['needs.own-words'],
  concern: ['judgement.reason'],
}

/**
 * A referral without what is taken out of the review under it. A service that no longer knows the safe way does not
 * call at all. By the item and never by the words: short words stand in many places. DF-8 DF-9
 */
export function referralWithout(resource: JsonObject, taken: readonly string[]): JsonObject {
  const items = informationItems.filter((item) => SAID_AGAIN[item]?.some((id) => isAmong(taken, id)))
  const { note, reasonCode, ...other } = resource
  const notes = objectsIn(note).filter(
    ({ text }) => !items.some((item) => String(text).startsWith(`${sharedLabel(item)}: `)),
  )
  const reasons = objectsIn(reasonCode).flatMap((reason) => reasonWithout(reason, taken))
  return {
    ...other,
    ...(items.includes('safe-contact') && withoutCalls(other['orderDetail'])),
    ...(reasons.length > 0 && { reasonCode: reasons }),
    ...(notes.length > 0 && { note: notes }),
  }
}

/** What is needed stands in one line of our own words. */
function reasonWithout(reason: JsonObject, taken: readonly string[]): JsonObject[] {
  const gone: readonly string[] = Object.entries(needWords)
    .filter(([need]) => isAmong(taken, `needs.${need}`))
    .map(([, words]) => words)
  const { text } = reason
  if (typeof text !== 'string') return [reason]
  const left = text.split('; ').filter((words) => !gone.includes(words))
  return left.length > 0 ? [{ ...reason, text: left.join('; ') }] : []
}

const TRIES: readonly TeamPurpose[] = ['retry', 'ask-alone', 'ask-on-waking']
const TRY_QUESTIONS = ['judgement.try-again-who', 'room.booked', 'room.booked-when', 'room.uneasy']

/** Work of the team without what its line said of the review: who, why and with whom. DF-8 */
export function taskWithout(resource: JsonObject, taken: readonly string[]): JsonObject {
  const { description } = resource
  const purpose = purposeOf(resource)
  if (typeof description !== 'string' || purpose === undefined) return resource
  const touches = (...questions: readonly string[]) => questions.some((id) => isAmong(taken, id))
  if (purpose === 'follow-up' && touches('follow-up.who', 'follow-up.reason'))
    return { ...resource, description: UNNAMED }
  if (!TRIES.some((one) => one === purpose) || !touches(...TRY_QUESTIONS)) return resource
  const kept = WITHOUT_NAMES.filter((words) => description.includes(words) && !touches('room.uneasy'))
  return { ...resource, description: [TRY_AGAIN, ...kept].join('. ') }
}

function purposeOf({ code }: JsonObject): string | undefined {
  const own = objectsIn(isJsonObject(code) ? code['coding'] : undefined).find(
    ({ system }) => system === 'https://sphere.example/fhir/CodeSystem/task-purpose',
  )
  return typeof own?.['code'] === 'string' ? own['code'] : undefined
}
