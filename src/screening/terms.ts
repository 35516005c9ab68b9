import type { Kept } from './kept.ts'
import { withTerms, type Information, type Offer } from './sharing.ts'

/**
 * People agree to something in particular. When what stands behind an item they agreed to share is changed afterwards,
 * the yes was given to other words, so it is asked for again. R-048
 */
export function askedAgain(before: Kept, after: Kept): Kept {
  const changed = changedItems(before, after)
  if (changed.length === 0) return after
  const entries = Object.entries(after.sharing).map(
    ([service, offer]) => [service, isTouched(offer, changed) ? withTerms(offer, {}) : offer] as const,
  )
  return { ...after, sharing: Object.fromEntries(entries) }
}

/** Needs are what a referral is for, so they stand in every yes; the rest only where it is shared. */
function isTouched({ decision, information }: Offer, changed: readonly Information[]): boolean {
  return decision === 'agrees' && changed.some((item) => item === 'needs' || information.includes(item))
}

/** Words put in where there were none are new words too: an empty line was not what the patient agreed to. */
function changedItems(before: Kept, after: Kept): Information[] {
  const items: readonly [Information, string, string][] = [
    ['safe-contact', safeWayOf(before), safeWayOf(after)],
    ['needs', needsOf(before), needsOf(after)],
    ['own-words', before.ownWords, after.ownWords],
    ['concern', before.judgement.reason, after.judgement.reason],
  ]
  return items.filter(([, was, is]) => was !== is).map(([item]) => item)
}

function safeWayOf({ contact: { how, never } }: Kept): string {
  return JSON.stringify([how, never])
}

function needsOf({ needs, firstNeed }: Kept): string {
  return [firstNeed ?? '', ...needs].join(' ').trim()
}
