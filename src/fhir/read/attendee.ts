import type { CodeableConcept, Reference } from './elements.ts'

/** Someone who took part in a visit, in one role, before it is known what they are to the patient. */
export interface Attendee {
  role?: CodeableConcept
  display?: string
  /** `RelatedPerson/1` or `Practitioner/1`, as far as it leads to an entry of this record. */
  reference?: string
  who: 'staff' | 'related' | 'not-said'
}

/** One for each role, so that someone who came along and interpreted is seen as both. */
export function attendeesFrom(
  roles: readonly CodeableConcept[],
  individual: Reference | undefined,
  base: string,
): Attendee[] {
  const reference = localReference(individual?.reference, base)
  const who: Attendee = {
    who: whoIs(reference, individual?.type),
    ...(individual?.display !== undefined && { display: individual.display }),
    ...(reference !== undefined && { reference }),
  }
  if (roles.length === 0) return individual ? [who] : []
  return roles.map((role) => ({ ...who, role }))
}

/** Our own record under its full address is our own record; any other address is never followed. */
function localReference(written: string | undefined, base: string): string | undefined {
  const local = written?.startsWith(`${base}/`) ? written.slice(base.length + 1) : written
  return local !== undefined && /^[A-Z]\w+\/[A-Za-z0-9\-.]{1,64}$/.test(local) ? local : undefined
}

const STAFF: readonly string[] = ['Practitioner', 'PractitionerRole']

function whoIs(reference: string | undefined, type: string | undefined): Attendee['who'] {
  const named = reference?.split('/')[0] ?? type
  if (named === undefined) return 'not-said'
  return STAFF.includes(named) ? 'staff' : named === 'RelatedPerson' ? 'related' : 'not-said'
}
