import type { Fact } from '../chart/chart.ts'
import type { Found, Moment } from './indicator.ts'

/** Worth asking about only by the facts that `counts`; where there are none, what is left is background. */
export function onlyWhere(
  facts: readonly Fact[],
  counts: (fact: Fact) => boolean,
  { because, otherwise }: { because: string; otherwise: string },
): Found {
  const counting = facts.filter(counts)
  return counting.length > 0
    ? { evidence: counting, because }
    : { evidence: facts, because: otherwise, tier: 'C' }
}

/** That a parent brings a child and speaks for them is what parents do. It is shown, and suggests nothing. R-145 */
export function isParentOfChild(who: Fact['who'], person: Moment['person']): boolean {
  return who === 'parent' && person === 'child'
}
