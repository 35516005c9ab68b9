import type { RecordProblem, Result } from '../../problem/problem.ts'
import type { ChangeOutcome } from '../../write-back/change.ts'
import { mayCorrect, type CorrectPlan } from '../../write-back/correct-plan.ts'
import { isJsonObject, objectsIn, type JsonObject } from '../json-object.ts'
import { attestChange, type Attesting } from './attest-change.ts'
import { labelsKept, sameContent } from './compare.ts'
import { withoutAnswers, wordsUnder } from './correct-items.ts'
import { findByIdentifier } from './find.ts'
import { ownIdentifier } from './identifiers.ts'
import type { Means } from './means.ts'
import type { Stored } from './record.ts'
import { shellOf } from './shell.ts'

const UNCLEAR: RecordProblem = { problem: 'no-clear-answer', doing: 'update QuestionnaireResponse' }

/**
 * Puts a saved review right, in the version it was read in, and reads it back. Words that are taken out also leave
 * what was sent to a service under them. Earlier versions stay: only those who run the record can purge them. DF-8
 */
export async function correct(plan: CorrectPlan, means: Means): Promise<ChangeOutcome> {
  if (plan.frame.person.id !== means.patient || !mayCorrect(plan)) return { outcome: 'not-allowed' }
  const found = await findByIdentifier(
    'QuestionnaireResponse',
    ownIdentifier('QuestionnaireResponse', plan.review),
    means,
  )
  if (!found.ok) return { outcome: 'cannot-tell', problem: found.problem }
  const [review] = found.value
  if (!review) return { outcome: 'cannot-tell', problem: UNCLEAR }
  if (!isBy(review, plan.frame.author.reference, means)) return { outcome: 'not-allowed' }
  const others = await sentUnder(plan, wordsUnder(review.resource, plan.linkIds), means)
  if (!others.ok) return { outcome: 'cannot-tell', problem: others.problem }
  // What others read comes first, and the review last: from it alone it is known which words they were.
  const all = [...others.value, [review, corrected(review, plan, means)] as const]
  for (const [held, changed] of all) {
    const outcome = await put(held, changed, means)
    if (outcome) return outcome
  }
  const attested = await attestChange(attesting(plan), [review], means)
  return { outcome: 'done', at: means.now(), attested }
}

function attesting({ act, frame, reason }: CorrectPlan): Attesting {
  return { frame, byPatient: act === 'take-out', ...(act === 'in-error' && { reason: { text: reason } }) }
}

function corrected({ resource, id }: Stored, { act, linkIds }: CorrectPlan, means: Means): JsonObject {
  if (act === 'take-out')
    return { ...resource, status: 'amended', item: withoutAnswers(resource['item'], linkIds) }
  const identifier = resource['identifier']
  const own = isJsonObject(identifier) ? identifier : {}
  const shell = shellOf({
    type: 'QuestionnaireResponse',
    identifier: { system: String(own['system']), value: String(own['value']) },
    patient: means.patient,
    security: [],
  })
  return { ...shell, id, meta: resource['meta'] }
}

/** Undefined once the record shows it as it was sent. */
async function put(
  held: Stored,
  changed: JsonObject,
  { record, issuer }: Means,
): Promise<ChangeOutcome | undefined> {
  if (sameContent(changed, held.resource, issuer.iss)) return undefined
  const answer = await record.update(changed, held)
  const after = await record.read(held.type, held.id)
  if (after.ok && sameContent(changed, after.value.resource, issuer.iss))
    return labelsKept(changed, after.value.resource) ? undefined : { outcome: 'not-kept', types: [held.type] }
  if (!answer.ok && answer.problem.problem !== 'no-clear-answer')
    return { outcome: 'not-done', problem: answer.problem }
  return { outcome: 'cannot-tell', problem: UNCLEAR }
}

/** Referrals of the same review that carry any of the words. */
async function sentUnder(
  { frame, review }: CorrectPlan,
  words: readonly string[],
  { record }: Means,
): Promise<Result<(readonly [Stored, JsonObject])[]>> {
  if (words.length === 0) return { ok: true, value: [] }
  const found = await record.search('ServiceRequest', { patient: frame.person.id })
  if (!found.ok) return found
  const own = found.value.filter(({ resource }) =>
    objectsIn(resource['identifier']).some(
      ({ value }) => typeof value === 'string' && value.startsWith(`${review}.`),
    ),
  )
  return {
    ok: true,
    value: own.flatMap((held) => {
      const notes = objectsIn(held.resource['note'])
      const rest = notes.filter(({ text }) => !words.some((one) => String(text).includes(one)))
      if (rest.length === notes.length) return []
      const { note: _note, ...other } = held.resource
      return [[held, rest.length > 0 ? { ...other, note: rest } : other] as const]
    }),
  }
}

function isBy({ resource }: Stored, author: string, { issuer }: Means): boolean {
  const by = isJsonObject(resource['author']) ? resource['author']['reference'] : undefined
  const within = (reference: string) => reference.replace(`${issuer.iss.replace(/\/$/, '')}/`, '')
  return typeof by === 'string' && within(by) === within(author)
}
