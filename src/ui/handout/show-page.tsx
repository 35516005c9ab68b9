import type { HelpOffered } from '../../screening/kept.ts'
import { nextAfter } from '../../screening/path.ts'
import { Aside } from '../parts/aside.tsx'
import { Button } from '../parts/button.tsx'
import { Choice, type Option } from '../parts/choice.tsx'
import { Page } from '../parts/page.tsx'
import { BackTo } from '../screening/back-to.tsx'
import { nextWords } from '../screening/page-names.ts'
import { goTo, type View } from '../view.ts'
import { AloneFirst } from './alone-first.tsx'
import { LanguageChoice, NoWords } from './language-choice.tsx'
import { Shown } from './shown.tsx'
import { useWordsIn } from './use-words-in.ts'

const ways: readonly Option<HelpOffered>[] = [
  { value: 'voice', label: 'Say it' },
  { value: 'sign', label: 'Sign it' },
  { value: 'text', label: 'Read together' },
  { value: 'pictures', label: 'Pictures' },
]

/** Help in the patient's own way. It asks nothing, and needs no answer to anything. R-030 R-047 R-051 R-136 */
export function ShowPage({ view }: { view: View }) {
  const next = nextAfter('help', view.kept, view.talking)
  return (
    <Page
      title="Show and say"
      lead="What help there is, in the way that suits the patient. It asks nothing, and nothing is left behind."
      actions={
        <>
          <Button onPress={goTo(view, next)}>{nextWords(next)}</Button>
          <Button look="second" onPress={goTo(view, 'paper')}>
            Something on paper
          </Button>
          <BackTo view={view} />
        </>
      }
    >
      <AloneFirst view={view}>
        <InTheirWay view={view} />
      </AloneFirst>
    </Page>
  )
}

function InTheirWay({ view: { site, kept, tell } }: { view: View }) {
  const { code, choose, shown } = useWordsIn(site)
  const way = kept.helpOffered
  return (
    <>
      <Choice
        legend="How would the patient like it?"
        hint="There is no one right way. Ask, and change it when it does not fit."
        options={ways}
        value={way}
        inline
        onChoose={(offered) => tell({ type: 'help', offered })}
      />
      {(way === 'text' || way === 'pictures') && <LanguageChoice site={site} code={code} onChoose={choose} />}
      {way !== undefined && <WayIn way={way} shown={shown} />}
    </>
  )
}

/** What staff say, or an interpreter puts into words or signs, is always the English. */
function WayIn({ way, shown }: { way: HelpOffered; shown: ReturnType<typeof useWordsIn>['shown'] }) {
  if (way === 'voice' || way === 'sign') return <Shown way={way} />
  if (shown.state !== 'ready') return <NoWords shown={shown} />
  return (
    <>
      <Aside>Turn the screen to the patient. Press Hide if anyone comes in.</Aside>
      <Shown way={way} words={shown} />
    </>
  )
}
