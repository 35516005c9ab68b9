import { catalogue } from '../indicators/catalogue.ts'
import { harmCodes, type Harm } from '../indicators/htcds.ts'
import type { Indicator } from '../indicators/indicator.ts'
import { isPositive } from './answers.ts'
import type { Kept } from './kept.ts'

/** A kind of harm that what was told or seen may point to, with the signs it rests on. Possible is all it can be. R-129 */
export interface PossibleHarm {
  harm: Harm
  because: readonly string[]
}

/**
 * The kinds of harm behind what the patient told and the clinician saw. The record alone points to none, and neither
 * does a companion: they may be the one who causes it.
 */
export function possibleHarms(kept: Pick<Kept, 'answers' | 'noticed'>): PossibleHarm[] {
  const held = toldOrSeen(kept)
  return harmCodes.flatMap((harm) => {
    const because = held.filter(({ pointsTo }) => pointsTo?.includes(harm)).map(({ label }) => label)
    return because.length === 0 ? [] : [{ harm, because }]
  })
}

/** The signs that the patient told or the clinician saw; a companion's word is neither. */
export function toldOrSeen({ answers, noticed }: Pick<Kept, 'answers' | 'noticed'>): Indicator[] {
  return catalogue.filter(({ id }) => {
    const answer = answers[id]
    return noticed[id] !== undefined || (isPositive(answer) && answer?.saidBy !== 'companion')
  })
}
