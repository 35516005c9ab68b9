import type { Annotation } from 'fhir/r4'
import type { RecordProblem, Result } from '../../problem/problem.ts'
import type { Call } from '../../screening/kept.ts'
import type { Written } from '../../write-back/outcome.ts'
import type { WritePlan } from '../../write-back/plan.ts'
import { objectsIn, type JsonObject } from '../json-object.ts'
import { labelsKept, sameContent } from './compare.ts'
import { dateTime } from './date-time.ts'
import { findByIdentifier } from './find.ts'
import { identifierFor, type IdentifiedWrite } from './identifiers.ts'
import { group } from './item.ts'
import type { Means } from './means.ts'
import { callQuestions } from './questions.ts'
import type { Stored } from './record.ts'
import { callAnswer } from './response-judgement.ts'

/**
 * The record itself has alerted no one, so it says who was phoned: on the team's own task where there is one, else in
 * the review. Never on what a service outside can read. A call that is already there is not added again.
 */
export async function recordCall(plan: WritePlan, call: Call, means: Means): Promise<Result<Written>> {
  const place = placeFor(plan)
  if (!place || plan.frame.person.id !== means.patient) return failed(NOWHERE)
  const type = place.write === 'team-task' ? 'Task' : 'QuestionnaireResponse'
  const found = await findByIdentifier(type, identifierFor(place, plan.frame.screening), means)
  if (!found.ok) return found
  const [held] = found.value
  if (!held) return failed(NOWHERE)

  const changed = type === 'Task' ? onTask(held.resource, call) : inResponse(held.resource, call)
  if (!changed) return { ok: true, value: asWritten(held) }
  const answer = await means.record.update(changed, held)
  const after = await means.record.read(type, held.id)
  if (after.ok && isThere(changed, after.value, means)) return { ok: true, value: asWritten(after.value) }
  return failed(answer.ok ? { problem: 'no-clear-answer', doing: `update ${type}` } : answer.problem)
}

const NOWHERE: RecordProblem = { problem: 'not-supported', doing: 'update Task' }

function placeFor({ writes }: WritePlan): IdentifiedWrite | undefined {
  const place =
    writes.find(({ write }) => write === 'team-task') ?? writes.find(({ write }) => write === 'response')
  return place?.write === 'team-task' || place?.write === 'response' ? place : undefined
}

function onTask(task: JsonObject, call: Call): JsonObject | undefined {
  const note: Annotation = { time: dateTime(call.at), text: inWords(call) }
  const notes = objectsIn(task['note'])
  if (notes.some(({ time, text }) => time === note.time && text === note.text)) return undefined
  return { ...task, lastModified: dateTime(call.at), note: [...notes, note] }
}

function inWords({ whom, decidedBy }: Call): string {
  return `Phoned: ${whom}. Decided by: ${callQuestions.decidedBy.words[decidedBy].toLowerCase()}.`
}

function inResponse(response: JsonObject, call: Call): JsonObject | undefined {
  const items = objectsIn(response['item'])
  const calls = items.find(({ linkId }) => linkId === 'calls')
  const before = objectsIn(calls?.['item']).flatMap(({ answer }) => objectsIn(answer))
  const added = callAnswer(call)
  if (before.some((one) => sameContent(added, one, ''))) return undefined
  const [all] = group('calls', 'Calls', [callQuestions.call])
  const item = [{ ...callQuestions.call, answer: [...before, added] }]
  const others = items.filter((one) => one !== calls)
  return { ...response, status: 'amended', item: [...others, { ...all, item }] }
}

function isThere(changed: JsonObject, after: Stored, { issuer }: Means): boolean {
  return sameContent(changed, after.resource, issuer.iss) && labelsKept(changed, after.resource)
}

function asWritten({ type, id, version }: Stored): Written {
  return { type, id, version }
}

function failed(problem: RecordProblem): Result<never> {
  return { ok: false, problem }
}
