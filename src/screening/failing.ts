import { stillLocked, type Condition, type Conditions } from './conditions.ts'
import type { AgeInRecord } from './patient.ts'

/** The conditions that someone has answered with 'no': not merely open, but standing in the way. */
export function failing(conditions: Conditions, age: AgeInRecord): Condition[] {
  const { alone, language, age: judged, ability, willing } = conditions
  const answered: Record<Condition, boolean> = {
    alone: alone !== undefined,
    language: language !== undefined,
    age: judged !== undefined,
    ability: ability !== undefined,
    // Not explained yet is not a 'no'.
    limits: false,
    willing: willing !== undefined,
  }
  return stillLocked(conditions, age).filter((condition) => answered[condition])
}
