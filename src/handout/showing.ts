import type { Conditions } from '../screening/conditions.ts'
import type { Line } from './words.ts'

/** What is turned towards the patient is read by whoever sits beside them, so it waits until they are alone. R-034 */
export function mayShow({ alone }: Conditions): boolean {
  return alone === 'alone'
}

export type Choosable = 'place' | 'food' | 'health' | 'advice' | 'talk' | 'words'

/** What somebody can choose: what it is, how it works and how it can help. R-047 */
export interface Option {
  picture: Choosable
  name: Line
  how: Line
  good: Line
}

function option(picture: Choosable): Option {
  return { picture, name: picture, how: `${picture}-how`, good: `${picture}-good` }
}

export const options: readonly Option[] = (
  ['place', 'food', 'health', 'advice', 'talk', 'words'] as const
).map(option)

/** Help first, then that nothing hangs on it. R-030: it is all said even to someone who is seen only once. */
export const opening: readonly Line[] = ['worries', 'help', 'no-telling']

/** So that the person decides, and nobody for them. R-051 */
export const deciding: readonly Line[] = ['you-choose', 'ask-me', 'change', 'we-care', 'come-back']

/** Signing takes both people's eyes: what matters, and no more. */
export const signed: readonly Line[] = ['help', 'no-telling', 'you-choose', 'come-back']
