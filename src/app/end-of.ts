import type { Ended } from '../screening/events.ts'
import { stillOpen, type Change } from '../write-back/change.ts'
import type { Saving } from '../write-back/saving.ts'

/**
 * Who went back and then wrote nothing may still have left behind what could not be taken out again, or changed
 * something. A change that was not done is never closed as if it had been. DF-10
 */
export function endOf(how: Ended, sent: { saving: Saving } | undefined, changes: readonly Change[]): Ended {
  if (how === 'finished') return stillOpen(changes).length > 0 ? 'unclear' : how
  if (how !== 'nothing-written') return how
  const outcome = sent?.saving.state === 'known' ? sent.saving.outcome.outcome : undefined
  return outcome === 'label-lost' || outcome === 'not-the-same' ? 'not-kept' : endOfChanges(changes)
}

function endOfChanges(changes: readonly Change[]): Ended {
  if (stillOpen(changes).length > 0) return 'unclear'
  const isChanged = changes.some(({ state }) => state.state === 'known' && state.outcome.outcome === 'done')
  return isChanged ? 'changed' : 'nothing-written'
}
