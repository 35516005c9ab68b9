/**
 * What is said before the patient may be counted without their name, after the consent questions of HTCDS 2.0 (IOM,
 * CC BY 4.0): the purpose, the use, that no name is in it, who is asked about it, how long it is kept, how it is stopped.
 */
export type Told = 'purpose' | 'use' | 'without-name' | 'asking' | 'how-long' | 'stopping'

export const toldPoints: readonly Told[] = [
  'purpose',
  'use',
  'without-name',
  'asking',
  'how-long',
  'stopping',
]

/** Asked only where the hospital counts at all. Nobody asked, and a no, are the same: nothing is counted. */
export interface Counting {
  told: readonly Told[]
  answer?: 'agrees' | 'does-not-agree'
}

export type CountingSaid = { told: Told; done: boolean } | { answer: 'agrees' | 'does-not-agree' }

export const notCounted: Counting = { told: [] }

/** A yes needs all of it said first, and is asked for again when that changes. A no needs nothing. */
export function counted(counting: Counting, said: CountingSaid): Counting {
  if ('told' in said) {
    const others = counting.told.filter((point) => point !== said.told)
    return { told: said.done ? [...others, said.told] : others }
  }
  if (said.answer === 'agrees' && toldPoints.some((point) => !counting.told.includes(point))) return counting
  return { ...counting, answer: said.answer }
}

/** Words were taken back, or the patient would rather not talk: a yes given before that is none. A no stands. */
export function withoutItsYes(counting: Counting): Counting {
  return counting.answer === 'agrees' ? { told: counting.told } : counting
}
