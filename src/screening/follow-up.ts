/** By when the patient is seen again. */
export type SeenWithin = 'days' | 'week' | 'month'

/** Care that goes on whatever was said, and whoever can be referred. R-053 R-112 R-114 */
export type CareGoesOn =
  | 'full-history'
  | 'sexual-history'
  | 'examination'
  | 'specialist-body'
  | 'specialist-mind'
  | 'registration'

/** The next visit, and the care until then: what is left where nobody can be referred, and good where somebody can. R-052 R-054 */
export interface FollowUp {
  within?: SeenWithin
  /** Who sees them: without a name it would be nobody. */
  who: string
  /** A plain reason that anyone may hear. */
  reason: string
  care: readonly CareGoesOn[]
}

export const noFollowUp: FollowUp = { who: '', reason: '', care: [] }

export const seenWithinWords: Record<SeenWithin, string> = {
  days: 'In a few days',
  week: 'In about a week',
  month: 'In about a month',
}

export const careWords: Record<CareGoesOn, string> = {
  'full-history': 'A full medical history, at their pace',
  'sexual-history': 'A sexual history and sexual health care, if they want it',
  examination: 'A full examination, with a chaperone they are at ease with',
  'specialist-body': 'Specialist care for the body',
  'specialist-mind': 'Specialist care for feelings and memories',
  registration: 'Registering with a family doctor',
}

/** In the order in which they are shown. A child's sexual history is not taken here. R-156 */
export function careFor(person: 'adult' | 'child'): readonly CareGoesOn[] {
  const all = [
    'full-history',
    'sexual-history',
    'examination',
    'specialist-body',
    'specialist-mind',
    'registration',
  ] as const
  return person === 'adult' ? all : all.filter((care) => care !== 'sexual-history')
}
