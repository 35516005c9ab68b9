import type { CodeableConcept } from 'fhir/r4'
import { isJsonObject, objectsIn, type JsonObject } from '../json-object.ts'
import { concept, ours } from './code-systems.ts'

/** How far a service had come when its referral was put on hold. It goes on from there. R-048 */
export const heldWhile: Readonly<Record<string, string>> = {
  draft: 'Was a draft',
  requested: 'Was asked for',
  received: 'Was received',
  accepted: 'Was accepted',
  ready: 'Was ready to start',
  'in-progress': 'Was being done',
}

const SYSTEM = ours('held-while', '').system

/** For the service to read, and for us to find the way back. */
export function reasonOfHold(status: unknown): CodeableConcept {
  const words = typeof status === 'string' ? heldWhile[status] : undefined
  const before = typeof status === 'string' && words ? concept(ours('held-while', status, words)) : {}
  return { ...before, text: 'Wait: do not contact anyone' }
}

/** Undefined where the hold is not ours: a service that waits for reasons of its own goes on by itself. */
export function stateBeforeHold({ statusReason }: JsonObject): string | undefined {
  if (!isJsonObject(statusReason)) return undefined
  const code = objectsIn(statusReason['coding']).find(({ system }) => system === SYSTEM)?.['code']
  return typeof code === 'string' && code in heldWhile ? code : undefined
}
