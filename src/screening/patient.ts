import { yearsSince, type ChartDate } from '../chart/dates.ts'

const ADULT_FROM = 18

/** What the record's birth date says about today. */
export type AgeInRecord = 'under-18' | 'adult' | 'unknown'

/** Set by the clinician alone. Papers and what a companion says do not settle it. DF-6 */
export type AgeJudgement = 'clearly-adult' | 'in-doubt'
export type Ability = 'able' | 'not-now' | 'capacity-in-doubt'

/**
 * How the patient is cared for in this screening. Doubt that remains is a child: only a birth date of 18 or more with
 * no doubt raised, or the clinician's own 'clearly adult', makes an adult. R-156 R-157, DHSC: err on the side of caution
 */
export type Patient = 'child' | 'adult' | 'adult-not-able'

export function patientIs(conditions: { age?: AgeJudgement; ability?: Ability }, age: AgeInRecord): Patient {
  if (!isAdult(conditions.age, age)) return 'child'
  return conditions.ability === 'not-now' || conditions.ability === 'capacity-in-doubt'
    ? 'adult-not-able'
    : 'adult'
}

function isAdult(judged: AgeJudgement | undefined, age: AgeInRecord): boolean {
  if (age === 'under-18' || judged === 'in-doubt') return false
  return age === 'adult' || judged === 'clearly-adult'
}

/** Whether it is known which conversation to hold: the adult's, or the child's. */
export function ageSettled(judged: AgeJudgement | undefined, age: AgeInRecord): boolean {
  return age !== 'unknown' || judged !== undefined
}

/** Whether the duty to protect a child is a basis: a missing birth date by itself is nobody's doubt. DF-4 DF-6 */
export function isChildByJudgement({ conditions, age }: Aged): boolean {
  return patientIs(conditions, age) === 'child' && ageSettled(conditions.age, age)
}

interface Aged {
  conditions: { age?: AgeJudgement; ability?: Ability }
  age: AgeInRecord
}

/** Undefined for a birth date that is missing or not readable: the age is not known, and nothing is assumed. */
export function ageInRecord(birthDate: ChartDate | undefined, now: number): AgeInRecord {
  if (!birthDate) return 'unknown'
  return yearsSince(birthDate, now) < ADULT_FROM ? 'under-18' : 'adult'
}
