import { somethingEntered } from '../../screening/entered.ts'
import type { Screening } from '../../screening/screening.ts'
import { stillOpen } from '../../write-back/change.ts'
import type { View } from '../view.ts'
import { useIdle } from './use-idle.ts'
import { usePageGone } from './use-page-gone.ts'
import { useShiftToHide } from './use-shift-to-hide.ts'
import { useWarnBeforeLeaving } from './use-warn-before-leaving.ts'

/** Every way the screen empties itself: Shift three times, nobody there, the page left. The button is in the bar. */
export function useHiding(view: View, screening: Screening): void {
  useShiftToHide(() => view.tell({ type: 'hidden' }))
  useIdle(view.site.idle, isCovered(screening), {
    hide: () => view.tell({ type: 'idle' }),
    wipe: () => view.tell({ type: 'closed', how: 'wiped' }),
    wait: isUnderWay(view),
  })
  usePageGone(() => view.tell({ type: 'closed', how: 'wiped' }))
  const unsaved = !isSaved(view.saving) && somethingEntered(view.kept)
  useWarnBeforeLeaving(unsaved || stillOpen(view.changes.made).length > 0)
}

/** Whether the cover stands before everything, rather than the question who can see the screen. */
function isCovered(screening: Screening): boolean {
  return screening.at === 'locked' && screening.because !== 'start'
}

/** Somebody must hear how it ended: what was sent may stand in the record, whatever becomes of this page. */
function isUnderWay({ saving, signIn, changes }: View): boolean {
  return saving?.state === 'sending' || signIn.again === 'under-way' || stillOpen(changes.made).length > 0
}

function isSaved(saving: View['saving']): boolean {
  return saving?.state === 'known' && saving.outcome.outcome === 'saved'
}
