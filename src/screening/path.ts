import { isCurrentConcern } from './judgement.ts'
import type { Kept } from './kept.ts'
import type { Page } from './pages.ts'
import { patientIs } from './patient.ts'

/**
 * Where the main button of a page leads. It is a way through and no rule: every page can be gone to from the
 * overview, and the locks hold whatever is suggested here.
 */
export function nextAfter(
  page: 'help' | 'contact' | 'talk' | 'wants' | 'judgement',
  kept: Kept,
  talking: boolean,
): Page {
  switch (page) {
    case 'help':
      return talking ? 'contact' : 'judgement'
    case 'contact':
      return 'talk'
    case 'talk':
      return 'wants'
    case 'wants':
      return 'judgement'
    case 'judgement':
      return afterJudgement(kept, talking)
  }
}

/** Who wants nothing now is not walked through a list of services. R-078 */
function afterJudgement(kept: Kept, talking: boolean): Page {
  const { concern } = kept.judgement
  if (patientIs(kept.conditions, kept.age) === 'child') return 'duty'
  const wantsSomething = kept.needs.length > 0 || kept.helpWanted === 'wanted' || isCurrentConcern(concern)
  return talking && wantsSomething && !kept.wantsNothingNow ? 'sharing' : 'writing'
}
