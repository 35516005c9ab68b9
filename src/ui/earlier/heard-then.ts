import { heardThen } from '../../screening/since-last.ts'
import { shownDate } from '../record/shown-date.ts'
import type { View } from '../view.ts'

/** A question's hint, with what was answered to it at an earlier visit: nobody has to tell it twice. R-055 */
export function withThen({ chart }: Pick<View, 'chart'>, linkId: string, hint = ''): string {
  const then = heardThen(chart?.earlier ?? [], linkId)
  const said = then && `On ${shownDate(then.date)}: ${then.answer}. Ask only whether that is still so.`
  return [hint, said].filter(Boolean).join(' ')
}
