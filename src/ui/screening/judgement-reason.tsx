import { isCurrentConcern, type Judgement } from '../../screening/judgement.ts'
import { WordsField } from '../parts/words-field.tsx'
import { NOT_THEIR_STATUS } from './leave-out.ts'

/** Asked for where someone else must act on it, invited elsewhere. */
export function JudgementReason({
  judgement,
  error,
  onWrite,
}: {
  judgement: Judgement
  error: string | undefined
  onWrite: (reason: string) => void
}) {
  const needed = isCurrentConcern(judgement.concern)
  return (
    <div id="reason">
      <WordsField
        label={needed ? 'Your reason' : 'Your reason, if you want to give one'}
        hint={`What you saw and heard, and what else could explain it. Leave out other people’s names and places. ${NOT_THEIR_STATUS}`}
        value={judgement.reason}
        error={error}
        onWrite={onWrite}
      />
    </div>
  )
}
