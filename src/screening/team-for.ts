import type { Site, Team } from '../site/site.ts'
import type { Kept } from './kept.ts'
import { patientIs } from './patient.ts'

/** Whom to phone about this patient. Age that nobody has settled is a child's until somebody does. R-156 R-157 */
export function teamFor(
  { conditions, age }: Pick<Kept, 'conditions' | 'age'>,
  site: Pick<Site, 'childProtection' | 'safeguardingTeam'>,
): Team {
  return patientIs(conditions, age) === 'child' ? site.childProtection : site.safeguardingTeam
}
