import { isCurrentConcern } from './judgement.ts'
import type { Kept } from './kept.ts'
import { feelsUnsafe } from './safety.ts'

/** A danger somebody named today. Whatever is judged of it, somebody else has to hear of it. DF-3 R-061 R-077 R-080 */
export function dangerNamed({ danger, safety, room }: Pick<Kept, 'danger' | 'safety' | 'room'>): boolean {
  return danger === 'yes' || feelsUnsafe(safety) || room.police.risks.trim() !== ''
}

/** A danger was named, and the judgement speaks of none. That may be right, and is the clinician's to say. */
export function judgedOtherwise(kept: Kept): boolean {
  const { concern } = kept.judgement
  return concern !== undefined && !isCurrentConcern(concern) && dangerNamed(kept)
}
