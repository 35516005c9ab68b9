import type { Ended } from '../screening/events.ts'
import { stillOpen, type Change } from '../write-back/change.ts'
import type { Saving } from '../write-back/saving.ts'

/**
 * Who closes, goes back and writes nothing, or walks away may still have left behind what is under way, unclear, or
 * could not be taken out again. None of it is ever closed as if it had not been, or had been done. DF-10
 */
export function endOf(how: Ended, sent: { saving: Saving } | undefined, changes: readonly Change[]): Ended {
  if (how === 'finished') return stillOpen(changes).length > 0 ? 'unclear' : how
  if (how !== 'nothing-written' && how !== 'wiped') return how
  return endOfSaving(sent?.saving) ?? endOfChanges(changes, how)
}

function endOfSaving(saving: Saving | undefined): Ended | undefined {
  if (saving === undefined) return undefined
  if (saving.state === 'sending') return 'unclear'
  switch (saving.outcome.outcome) {
    case 'cannot-tell':
      return 'unclear'
    case 'label-lost':
    case 'not-the-same':
      return 'not-kept'
    case 'not-saved':
      return saving.outcome.left ? 'not-kept' : undefined
    case 'saved':
    case 'not-allowed':
      return undefined
  }
}

function endOfChanges(changes: readonly Change[], how: Ended): Ended {
  if (stillOpen(changes).length > 0) return 'unclear'
  const isChanged = changes.some(({ state }) => state.state === 'known' && state.outcome.outcome === 'done')
  return isChanged && how === 'nothing-written' ? 'changed' : how
}
