import { needWords } from '../../screening/wording.ts'
import { nextAfter } from '../../screening/path.ts'
import { said } from '../../screening/said.ts'
import type { Need } from '../../site/site.ts'
import { Button } from '../parts/button.tsx'
import { Choice } from '../parts/choice.tsx'
import { Page } from '../parts/page.tsx'
import { Ticks, type Tick } from '../parts/ticks.tsx'
import { WordsField } from '../parts/words-field.tsx'
import { goTo, type View } from '../view.ts'
import { NOT_THEIR_STATUS } from './leave-out.ts'
import { NoPapers } from './no-papers.tsx'
import { nextWords } from './page-names.ts'

type Wish = Need | 'nothing-now'

const NEEDS: readonly Need[] = [
  'shelter',
  'food',
  'health',
  'psychological',
  'legal-or-immigration',
  'interpreting',
  'gp-registration',
]

const wishesIn = (pack: View['pack']): readonly Tick<Wish>[] => [
  {
    value: 'nothing-now',
    label: 'Nothing now',
    hint: 'A good answer. They can come back to this at any time.',
  },
  ...NEEDS.map((value) => ({
    value,
    label: needWords[value],
    ...hintOf(value, pack),
  })),
]

/** What the region's rules say of registering, beside the wish itself. R-110 */
function hintOf(need: Need, pack: View['pack']): { hint?: string } {
  const rule = typeof pack === 'string' ? undefined : pack.rules.find(({ id }) => id === need)
  return rule ? { hint: rule.text } : {}
}

/** What the patient wants, in their own order and words. Wanting nothing comes first in the list. R-040 R-041 R-042 R-043 R-044 R-045 R-110 */
export function WantsPage({ view }: { view: View }) {
  const { kept, tell } = view
  const next = nextAfter('wants', kept, view.talking)
  const ticked: readonly Wish[] = kept.wantsNothingNow ? ['nothing-now'] : kept.needs
  const tick = (wish: Wish, present: boolean) =>
    tell(
      wish === 'nothing-now'
        ? { type: 'nothing-now', nothing: present }
        : { type: 'need', need: wish, wanted: present },
    )
  return (
    <Page
      title="What would help most"
      lead={`Ask: ‘${said.wants[0]}’ Then let the patient choose.`}
      actions={<Button onPress={goTo(view, next)}>{nextWords(next)}</Button>}
    >
      <div className="two-columns">
        <Ticks
          legend="What the patient would like"
          items={wishesIn(view.pack)}
          ticked={ticked}
          onTick={tick}
        />
        <div>
          <MostNeeded view={view} />
          <WordsField
            label="In their own words"
            hint={`Leave out other people’s names and places. ${NOT_THEIR_STATUS}`}
            value={kept.ownWords}
            onWrite={(words) => tell({ type: 'own-words', words })}
          />
          <Ticks
            legend="The police are a separate choice"
            hint="No other help hangs on it."
            items={[{ value: 'police', label: needWords.police }]}
            ticked={kept.needs}
            onTick={tick}
          />
          <NoPapers view={view} />
        </div>
      </div>
    </Page>
  )
}

function MostNeeded({ view: { kept, tell } }: { view: View }) {
  if (kept.needs.length < 2) return null
  return (
    <Choice
      legend="Which matters most?"
      options={kept.needs.map((value) => ({ value, label: needWords[value] }))}
      value={kept.firstNeed}
      onChoose={(need) => tell({ type: 'first-need', need })}
    />
  )
}
