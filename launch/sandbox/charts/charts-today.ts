import { compartmentsOf } from '../store/compartment.ts'
import { dayOf, writtenDay, type Day } from './calendar.ts'
import { shiftDates } from './shift-dates.ts'
import type { StoredResource } from './stored-resource.ts'

/** Encounters that did not take place say nothing about when the patient was last here. */
const notHeld = ['planned', 'cancelled', 'entered-in-error']

/**
 * Each chart moved in time so that its last encounter is today (UTC), whole days at a time, the birth date with the
 * rest: ages stay as they were. A chart without an encounter, and what belongs to no patient, stays as it is.
 */
export function chartsToday(resources: readonly StoredResource[], now: number): readonly StoredResource[] {
  const owners = resources.map((resource) => ownerOf(resource))
  const last = new Map<string, Day>()
  for (const [index, resource] of resources.entries()) {
    const owner = owners[index]
    const day = encounterDay(resource)
    if (owner !== undefined && day !== undefined) last.set(owner, Math.max(last.get(owner) ?? day, day))
  }
  return resources.map((resource, index) => {
    const day = last.get(owners[index] ?? '')
    return day === undefined ? resource : shiftDates(resource, dayOf(now) - day)
  })
}

function ownerOf(resource: StoredResource): string | undefined {
  const [patient] = compartmentsOf(resource.resourceType, resource)
  return patient
}

function encounterDay(resource: StoredResource): Day | undefined {
  if (resource.resourceType !== 'Encounter' || notHeld.includes(resource.status)) return undefined
  const start: unknown = resource.period?.start
  return typeof start === 'string' ? writtenDay(start) : undefined
}
