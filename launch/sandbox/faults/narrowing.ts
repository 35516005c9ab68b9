import type { FhirCall, Interaction } from '../rest/access.ts'
import type { Fault, Method, Setting } from './fault.ts'

const methodOf: Record<Interaction, Method> = { c: 'POST', r: 'GET', u: 'PUT', d: 'DELETE', s: 'GET' }

/** Does the fault, as it was set, concern this interaction? */
export function concerns(
  fault: Fault,
  { method, type = fault.usualType }: Setting,
  interaction: Interaction,
  asked: string,
): boolean {
  if (type !== undefined && type !== asked) return false
  if (method !== undefined) return method === methodOf[interaction]
  if (fault.touches === 'writes') return !isRead(interaction)
  return fault.touches !== 'searches' || interaction === 's'
}

/** Does it concern any part of this request? */
export function concernsCall(fault: Fault, setting: Setting, { asks, bundle, path }: FhirCall): boolean {
  const { method, type } = setting
  if (type === 'Bundle') return bundle !== undefined && (method ?? 'POST') === 'POST'
  if (path === 'metadata') {
    const meant = type === 'metadata' || (type === undefined && fault.touches === 'requests')
    return meant && (method ?? 'GET') === 'GET'
  }
  return asks.some((ask) => concerns(fault, setting, ask.interaction, ask.type))
}

export function isRead(interaction: Interaction): boolean {
  return interaction === 'r' || interaction === 's'
}
