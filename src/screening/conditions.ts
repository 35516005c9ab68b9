import { ageSettled, type Ability, type AgeInRecord, type AgeJudgement } from './patient.ts'

/** Alone: no companion, child of the patient, police or guard in hearing, door closed, no phone listening. R-034 */
export type Alone = 'alone' | 'companion-stays' | 'police-or-guard' | 'not-possible'

/** Someone who came with the patient never interprets: there is no value for it that opens the lock. R-111 */
export type Language = 'shared-language' | 'professional-interpreter' | 'nobody-free' | 'only-companion'

export type Willing = 'agrees' | 'declines'

/** What must be settled before any question. Undefined means nobody has said. */
export interface Conditions {
  alone?: Alone
  language?: Language
  age?: AgeJudgement
  ability?: Ability
  /** What must be reported here, who sees what, and that courts may ask, was said first. R-039 */
  limitsExplained?: boolean
  willing?: Willing
}

export type Condition = 'alone' | 'language' | 'age' | 'ability' | 'limits' | 'willing'

/** The conditions that still keep the questions locked, in the order they are shown. Empty means open. R-035 */
export function stillLocked(conditions: Conditions, age: AgeInRecord): Condition[] {
  const { alone, language, ability, limitsExplained, willing } = conditions
  const met: readonly [Condition, boolean][] = [
    ['alone', alone === 'alone'],
    ['language', language === 'shared-language' || language === 'professional-interpreter'],
    ['age', ageSettled(conditions.age, age)],
    ['ability', ability === 'able'],
    ['limits', limitsExplained === true],
    ['willing', willing === 'agrees'],
  ]
  return met.filter(([, holds]) => !holds).map(([condition]) => condition)
}

/**
 * After the screen was hidden nobody knows who is in the room, whether the interpreter is still there, or whether the
 * patient is still able and willing. That someone was not able stands until they are asked: it keeps more closed. DF-1
 */
export function asIfNewlyMet({
  alone: _alone,
  willing: _willing,
  language: _language,
  ability,
  ...lasting
}: Conditions): Conditions {
  return ability === undefined || ability === 'able' ? lasting : { ...lasting, ability }
}
