import type { Chart } from '../chart/chart.ts'
import type { User } from '../fhir/session.ts'
import type { Frame } from '../write-back/plan.ts'

/** What is true of everything that is written now: about whom, by whom, when. */
export function frameFrom(
  screening: string,
  { person, visit }: Chart,
  user: User,
  at: number,
): Omit<Frame, 'patientSideIsSafe'> {
  return {
    screening,
    person,
    // Only a visit that was read, and is this patient's: what the launch named may be anybody's.
    ...(visit && { encounter: visit.id }),
    author: { reference: user.reference, name: user.name ?? user.reference },
    at,
    app: `Sphere ${SPHERE_VERSION}`,
  }
}
