import type { StopPlan } from '../../write-back/stop-plan.ts'
import { isJsonObject, type JsonObject } from '../json-object.ts'
import { dateTime } from './date-time.ts'
import { reasonOfHold, stateBeforeHold } from './held-while.ts'

/** Undefined where the entry already stands as it should, or is over: what is finished cannot be stopped. */
export type Change = (resource: JsonObject, plan: StopPlan) => JsonObject | undefined

export const changeReferral: Change = (resource, { act }) => {
  const { status } = resource
  if (act === 'stop' && isOneOf(status, ['draft', 'active', 'on-hold', 'unknown']))
    return { ...resource, status: 'revoked' }
  if (act === 'hold' && isOneOf(status, ['draft', 'active', 'unknown']))
    return { ...resource, status: 'on-hold' }
  return act === 'go-on' && status === 'on-hold' ? { ...resource, status: 'active' } : undefined
}

const OPEN = ['draft', 'requested', 'received', 'accepted', 'ready', 'in-progress']

/** The recipient's side. One that goes on stands as it stood before: what a service has accepted stays accepted. */
export const changeFulfil: Change = (resource, { act, frame }) => {
  const { status, statusReason: _before, ...rest } = resource
  const lastModified = dateTime(frame.at)
  if (act === 'stop' && isOneOf(status, [...OPEN, 'on-hold']))
    return { ...rest, status: 'cancelled', statusReason: { text: 'The patient took it back' }, lastModified }
  if (act === 'hold' && isOneOf(status, OPEN))
    return { ...rest, status: 'on-hold', statusReason: reasonOfHold(status), lastModified }
  const before = status === 'on-hold' ? stateBeforeHold(resource) : undefined
  return act === 'go-on' && before !== undefined ? { ...rest, status: before, lastModified } : undefined
}

/** A yes that was taken back ends now; on hold it stands, and what rests on it waits. R-048 */
export const changeConsent: Change = (resource, { act, frame }) => {
  if (act !== 'stop' || !isOneOf(resource['status'], ['draft', 'proposed', 'active'])) return undefined
  const provision = isJsonObject(resource['provision']) ? resource['provision'] : {}
  const period = isJsonObject(provision['period']) ? provision['period'] : {}
  const { end } = period
  const over = typeof end === 'string' && Date.parse(end) < frame.at
  const ended = { ...provision, period: { ...period, end: over ? end : dateTime(frame.at) } }
  return { ...resource, status: 'inactive', provision: ended }
}

/** Work of our own that is no longer to be done, or has just been done. */
export function changeTeamTask(status: 'cancelled' | 'completed'): Change {
  return (resource, { frame }) =>
    isOneOf(resource['status'], [...OPEN, 'on-hold'])
      ? { ...resource, status, lastModified: dateTime(frame.at) }
      : undefined
}

/** Work that is to be done again, with its new day. */
export const askAgain: Change = (resource, { frame, due }) =>
  isOneOf(resource['status'], [...OPEN, 'on-hold'])
    ? undefined
    : {
        ...resource,
        status: 'requested',
        lastModified: dateTime(frame.at),
        executionPeriod: { end: dateTime(due) },
      }

function isOneOf(status: unknown, list: readonly string[]): boolean {
  return typeof status === 'string' && list.includes(status)
}
