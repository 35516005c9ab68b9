import { opening } from '../../handout/showing.ts'
import type { HelpOffered, HelpWanted } from '../../screening/kept.ts'
import { nextAfter } from '../../screening/path.ts'
import { Aside } from '../parts/aside.tsx'
import { Button } from '../parts/button.tsx'
import { Choice, type Option } from '../parts/choice.tsx'
import { SayLines } from '../handout/say-lines.tsx'
import { Fold } from '../parts/fold.tsx'
import { Page } from '../parts/page.tsx'
import { PhoneLine } from '../parts/phone-line.tsx'
import { RegionHelplines } from '../region/region-ways.tsx'
import { goTo, type View } from '../view.ts'
import { nextWords } from './page-names.ts'

const offered: readonly Option<HelpOffered>[] = [
  { value: 'voice', label: 'Said aloud' },
  { value: 'sign', label: 'Signed' },
  { value: 'text', label: 'Shown in writing', hint: 'On this screen. Nothing to take home unless they ask.' },
  { value: 'pictures', label: 'Shown in pictures' },
]

const wanted: readonly Option<HelpWanted>[] = [
  { value: 'wanted', label: 'Wants help' },
  { value: 'not-now', label: 'Not now', hint: 'That is fine. The offer stays open.' },
]

/** Help comes before any question, and hangs on no answer. R-030 R-059 */
export function HelpPage({ view }: { view: View }) {
  const { kept, tell } = view
  const next = nextAfter('help', kept, view.talking)
  return (
    <Page
      title="Offer help first"
      lead="Help is offered whether or not anything is told."
      actions={
        <>
          <Button onPress={goTo(view, next)}>{nextWords(next)}</Button>
          <Button look="second" onPress={goTo(view, 'show')}>
            Show and say
          </Button>
          <Button look="second" onPress={goTo(view, 'paper')}>
            Something on paper
          </Button>
        </>
      }
    >
      <SayLines title="You could say" lines={opening} />
      <div className="two-columns">
        <Choice
          legend="How was it offered?"
          options={offered}
          value={kept.helpOffered}
          onChoose={(value) => tell({ type: 'help', offered: value })}
        />
        <Choice
          legend="What did the patient say?"
          options={wanted}
          value={kept.helpWanted}
          onChoose={(value) => tell({ type: 'help', wanted: value })}
        />
      </div>
      {/* Their names tell what this is about, and someone may have stayed in the room. */}
      <Fold summary="Numbers anyone may phone">
        <Helplines view={view} />
        <RegionHelplines view={view} />
      </Fold>
    </Page>
  )
}

function Helplines({ view: { site, now } }: { view: View }) {
  const helplines = site.services.filter(({ kind }) => kind === 'helpline')
  if (helplines.length === 0) return null
  return (
    <section aria-label="Numbers that this hospital lists">
      {helplines.map(({ id, name, contact }) => (
        <PhoneLine key={id} contact={{ ...contact, name }} switchboard={site.switchboard} now={now()} />
      ))}
      <Aside>
        Say the number, or let the patient choose how to keep it. Paper and phones can be searched.
      </Aside>
    </section>
  )
}
