import { notAsked } from './judgement.ts'
import { somethingNoticed, type Kept } from './kept.ts'
import { patientIs } from './patient.ts'
import { interpreterAwaited } from './room.ts'

/**
 * Whether somebody has to talk with the patient another time: something was noticed and could not be asked about, an
 * interpreter is awaited, they could not take part or decide, or a yes of theirs was called off while they could not
 * speak for themselves. Who simply declined is not asked again. DF-3 DF-10 R-057 R-079 R-111
 */
export function toTryAgain(kept: Kept): boolean {
  const { asking } = kept.judgement
  if (asking === undefined) return false
  if (calledOffByOthers(kept) || asking === 'could-not-take-part') return true
  if (patientIs(kept.conditions, kept.age) === 'adult-not-able') return true
  return notAsked(asking) && (somethingNoticed(kept) || interpreterAwaited(kept))
}

/** A yes that ended on anybody's word but the patient's own. R-048 DF-10 */
export function calledOffByOthers({ sharing }: Pick<Kept, 'sharing'>): boolean {
  return Object.values(sharing).some(({ lapsed }) => lapsed === 'someone-near')
}
