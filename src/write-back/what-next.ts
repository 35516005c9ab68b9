import type { Contact, Site } from '../site/site.ts'
import { dangerNamed } from '../screening/named-danger.ts'
import { patientIs } from '../screening/patient.ts'
import { teamFor } from '../screening/team-for.ts'
import type { WritePlan, Write } from './plan.ts'

/** What a person still has to do once everything is saved: the record rings nobody. */
export interface WhatNext {
  /** Whom to phone now; empty when nobody has to be. */
  phone: readonly Contact[]
  pressing: boolean
  again?: { by: number; note: string }
  /** The next visit, where somebody is named for it. */
  visit?: { by: number; note: string }
}

export function whatNext({ writes }: WritePlan, site: Site): WhatNext {
  const response = writes.find((item) => item.write === 'response')
  if (response?.write !== 'response') return { phone: [], pressing: false }
  const { kept, judged } = response
  const concern = judged.concern !== 'none-recorded' && judged.concern !== 'past-safe-now'
  const isChild = patientIs(kept.conditions, kept.age) === 'child'
  const child = isChild && judged.concern !== 'none-recorded'
  const team = teamFor(kept, site)
  const teamIsWaited = concern || child || writes.some((item) => isTask(item) && item.purpose !== 'follow-up')
  const tasks = writes.filter((item) => isTask(item))
  const again = tasks.find(({ purpose }) => purpose !== 'review' && purpose !== 'follow-up')
  const visit = tasks.find(({ purpose }) => purpose === 'follow-up')
  return {
    phone: [...(teamIsWaited ? [team.contact, ...team.outOfHours] : []), ...servicesIn({ writes }, site)],
    pressing:
      child ||
      judged.concern === 'serious' ||
      judged.concern === 'danger-now' ||
      dangerNamed(kept) ||
      kept.room.others.answer === 'yes',
    ...(again && { again: { by: again.due, note: again.note } }),
    ...(visit && { visit: { by: visit.due, note: visit.note } }),
  }
}

function isTask(item: Write): item is Extract<Write, { write: 'team-task' }> {
  return item.write === 'team-task'
}

/** The services that a plan sends something, as whoever answers there. */
export function servicesIn({ writes }: Pick<WritePlan, 'writes'>, site: Pick<Site, 'services'>): Contact[] {
  return site.services
    .filter(({ id }) => isReferredTo(writes, id))
    .map(({ name, contact }) => ({ ...contact, name }))
}

function isReferredTo(writes: readonly Write[], service: string): boolean {
  return writes.some((item) => item.write === 'referral' && item.recipient.id === service)
}
