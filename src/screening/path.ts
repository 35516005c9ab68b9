import type { EarlierReview } from '../chart/chart.ts'
import { isCurrentConcern, missingFrom } from './judgement.ts'
import type { Kept } from './kept.ts'
import type { Page } from './pages.ts'
import { patientIs } from './patient.ts'
import { clinicianNotedSafety, patientSpokeOfSafety } from './safety.ts'
import { heardThen, wishStands } from './since-last.ts'

/**
 * Where the main button of a page leads. It is a way through and no rule: every page can be gone to from the
 * overview, and the locks hold whatever is suggested here.
 */
export function nextAfter(
  page: 'help' | 'contact' | 'talk' | 'instruments' | 'wants' | 'safety' | 'precautions' | 'judgement',
  kept: Kept,
  talking: boolean,
  earlier: readonly EarlierReview[] = [],
): Page {
  switch (page) {
    case 'help':
      return talking ? 'contact' : 'judgement'
    case 'contact':
      return 'talk'
    case 'talk':
    case 'instruments':
      return 'wants'
    case 'wants':
      return 'judgement'
    case 'safety':
      return kept.judgement.concern === 'past-safe-now' ? onceJudged(kept, talking) : 'precautions'
    case 'precautions':
      return onceJudged(kept, talking)
    case 'judgement':
      return safetyFirst(kept, talking, earlier) ?? afterJudgement(kept, talking)
  }
}

/**
 * Where the concern is serious or someone is in danger, safety comes before services; for harm in the past it is one
 * question, asked once. A lesser concern is not held up by it, and a child's lead is phoned first. R-061 R-064 R-105
 */
function safetyFirst(
  { conditions, age, ...kept }: Kept,
  talking: boolean,
  earlier: readonly EarlierReview[],
): Page | undefined {
  const { concern } = kept.judgement
  if (patientIs(conditions, age) === 'child') return undefined
  const mayAsk = talking && !wishStands(earlier, kept)
  if (concern === 'past-safe-now') {
    const wasAsked = kept.safety.replies.pursuit ?? heardThen(earlier, 'safety.pursuit')
    return mayAsk && wasAsked === undefined ? 'safety' : undefined
  }
  if (concern !== 'serious' && concern !== 'danger-now') return undefined
  if (mayAsk && !patientSpokeOfSafety(kept.safety)) return 'safety'
  return clinicianNotedSafety(kept.safety) ? undefined : 'precautions'
}

function onceJudged(kept: Kept, talking: boolean): Page {
  return missingFrom(kept.judgement).length > 0 ? 'judgement' : afterJudgement(kept, talking)
}

/** Who wants nothing now is not walked through a list of services. R-078 */
function afterJudgement(kept: Kept, talking: boolean): Page {
  const { concern } = kept.judgement
  if (patientIs(kept.conditions, kept.age) === 'child') return 'duty'
  const wantsSomething = kept.needs.length > 0 || kept.helpWanted === 'wanted' || isCurrentConcern(concern)
  return talking && wantsSomething && !kept.wantsNothingNow ? 'sharing' : 'writing'
}
