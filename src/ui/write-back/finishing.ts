import type { WritePlan } from '../../write-back/plan.ts'
import type { View } from '../view.ts'

/** Where the notes of who was phoned since sending are: on their way into the record, or still only here. */
export type CallNotes = 'none' | 'waiting' | 'being-written' | 'not-written'

/** What a person can do once the plan was sent. */
export interface Finishing {
  view: View
  plan: WritePlan
  calls: CallNotes
  /** The last thing asked for was to take it back. */
  takingBack: boolean
  /** Tries again to write down who was phoned. */
  onWriteCalls: () => void
  /** Looks whether it is there. It writes nothing. */
  onCheckAgain: () => void
  /** Sends the same plan again; what is there already is not written twice. */
  onSaveAgain: () => void
  /** Looks for what was sent, and takes it out of the record again. */
  onTakeBack: () => void
  /** Back to the preview, everything kept. Only where nothing of what was sent is in the record. */
  onBack: () => void
  onFinish: (how: 'finished' | 'unclear' | 'not-kept') => void
}
