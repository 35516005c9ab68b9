import { seenWithinWords, type SeenWithin } from '../../screening/follow-up.ts'
import { forbiddenIn } from '../../site/neutral-words.ts'
import { Choice, type Option } from '../parts/choice.tsx'
import { WordsField } from '../parts/words-field.tsx'
import type { View } from '../view.ts'

const times: readonly Option<SeenWithin>[] = (['days', 'week', 'month'] as const).map((value) => ({
  value,
  label: seenWithinWords[value],
}))

/** A next visit that nobody has to explain. None of it is needed, and nothing is sent to the patient. R-054 R-127 */
export function VisitFields({ view: { kept, tell } }: { view: View }) {
  const { within, who, reason } = kept.followUp
  return (
    <section aria-label="A safe way to come back">
      <Choice
        legend="When will they be seen again?"
        hint="Agree on it face to face. No letter, reminder or call goes out from here."
        options={times}
        value={within}
        inline
        onChoose={(value) => tell({ type: 'follow-up', set: { within: value } })}
      />
      <div className="two-columns two-columns--fields">
        <WordsField
          label="Who will see them"
          hint="A name or a clinic. Once it is there, the team sees to it that the visit happens."
          rows={1}
          value={who}
          onWrite={(words) => tell({ type: 'follow-up', set: { who: words } })}
        />
        <WordsField
          label="A plain reason, for anyone to hear"
          hint="A dressing change, a blood test, a weight."
          rows={1}
          value={reason}
          error={
            forbiddenIn(reason).length > 0
              ? 'This would give it away: use a reason anyone may hear. The task for the team leaves it out'
              : undefined
          }
          onWrite={(words) => tell({ type: 'follow-up', set: { reason: words } })}
        />
      </div>
    </section>
  )
}
