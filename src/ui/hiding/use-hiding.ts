import { somethingEntered } from '../../screening/entered.ts'
import type { Screening } from '../../screening/screening.ts'
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
  })
  usePageGone(() => view.tell({ type: 'closed', how: 'wiped' }))
  useWarnBeforeLeaving(screening.at !== 'finishing' && somethingEntered(view.kept))
}

/** Whether the cover stands before everything, rather than the question who can see the screen. */
export function isCovered(screening: Screening): boolean {
  return screening.at === 'locked' && screening.because !== 'start'
}
