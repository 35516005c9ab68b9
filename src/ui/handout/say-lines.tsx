import { englishForPatients } from '../../handout/review.ts'
import type { Line } from '../../handout/words.ts'
import { Spoken } from '../parts/spoken.tsx'

/** Lines that are shown and printed as well. What staff say, or an interpreter puts into words or signs, is the English. */
export function SayLines({ title, lines }: { title: string; lines: readonly Line[] }) {
  return <Spoken title={title} lines={lines.map((line) => englishForPatients[line])} />
}
