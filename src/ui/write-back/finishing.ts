import type { WritePlan } from '../../write-back/plan.ts'
import type { View } from '../view.ts'

/** What a person can do once the plan was sent. */
export interface Finishing {
  view: View
  plan: WritePlan
  /** Someone was phoned, and the record did not take the note of it. */
  callNotKept?: boolean
  /** Looks whether it is there. It writes nothing. */
  onCheckAgain: () => void
  /** Sends the same plan again; what is there already is not written twice. */
  onSaveAgain: () => void
  /** Back to the preview, everything kept. */
  onBack: () => void
  onFinish: () => void
}
