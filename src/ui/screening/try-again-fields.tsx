import type { TryAgain } from '../../screening/kept.ts'
import { toTryAgain } from '../../screening/trying-again.ts'
import { Choice, type Option } from '../parts/choice.tsx'
import { WordsField } from '../parts/words-field.tsx'
import type { View } from '../view.ts'

const times: readonly Option<TryAgain>[] = [
  { value: 'today', label: 'Later today' },
  { value: 'tomorrow', label: 'Tomorrow' },
  { value: 'next-visit', label: 'At the next visit' },
]

/** The talk has to happen another time: without a time and a name it would be lost. DF-3 */
export function TryAgainFields({ view: { kept, tell } }: { view: View }) {
  if (!toTryAgain(kept)) return null
  return (
    <section aria-label="Try again">
      <Choice
        legend="When will someone try again?"
        options={times}
        value={kept.tryAgain}
        inline
        onChoose={(when) => tell({ type: 'try-again', when })}
      />
      <WordsField
        label="Who will try?"
        hint="A colleague’s name or role. The team is asked for advice today as well."
        rows={1}
        value={kept.tryAgainWho}
        onWrite={(who) => tell({ type: 'try-again', who })}
      />
    </section>
  )
}
