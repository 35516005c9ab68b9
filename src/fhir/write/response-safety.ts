import type { QuestionnaireResponseItem } from 'fhir/r4'
import { ownViews, safetyQuestions, type Safety } from '../../screening/safety.ts'
import { chosen, group, ticked, written } from './item.ts'
import { precautionTicks, safetyReplies, safetyTexts, safetyTicks, staysUnsafe } from './safety-questions.ts'

/** The patient's own view of the danger first, then what staff did, then what stays unsafe. R-075 R-077 R-088 R-089 */
export function safetyOf(safety: Safety): QuestionnaireResponseItem[] {
  const holds = safety.circumstances.map((one) => `safety.circumstance.${one}`)
  const taken = safety.precautions.map((one) => `safety.precaution.${one}`)
  return group('safety', 'Safety', [
    ...ownViews.flatMap((view) => written(safetyTexts[view], safety.ownView[view])),
    ...safetyQuestions.flatMap((asked) => chosen(safetyReplies[asked], safety.replies[asked])),
    ...safetyTicks.flatMap((tick) => (holds.includes(tick.linkId) ? ticked(tick, true) : [])),
    ...precautionTicks.flatMap((tick) => (taken.includes(tick.linkId) ? ticked(tick, true) : [])),
    ...written(staysUnsafe, safety.staysUnsafe),
  ])
}
