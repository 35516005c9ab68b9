import { useState } from 'react'
import type { Topic } from '../../indicators/indicator.ts'
import { meantFor } from '../../screening/instruments-for.ts'
import { patientIs } from '../../screening/patient.ts'
import { nextAfter } from '../../screening/path.ts'
import { said } from '../../screening/said.ts'
import { wishStands } from '../../screening/since-last.ts'
import { saidAnything, topicsFor } from '../../screening/topics.ts'
import { TheyRaisedIt, WaitForThem } from '../earlier/wait-for-them.tsx'
import { Aside } from '../parts/aside.tsx'
import { Button } from '../parts/button.tsx'
import { Page } from '../parts/page.tsx'
import { SayThis } from '../parts/say-this.tsx'
import { Ticks } from '../parts/ticks.tsx'
import { goTo, type View } from '../view.ts'
import { KindWays } from './kind-ways.tsx'
import { NoPapers } from './no-papers.tsx'
import { OthersAtRisk } from './others-at-risk.tsx'
import { TopicSection } from './topic-section.tsx'
import { nextWords } from './page-names.ts'

/** The conversation: topics in any order, none of them needed, stopping as easy as going on. R-078 R-079 */
export function TalkPage({ view }: { view: View }) {
  const { kept, tell } = view
  const [open, setOpen] = useState<Topic>()
  const next = nextAfter('talk', kept, view.talking)
  const waits = wishStands(view.chart?.earlier ?? [], kept)
  const person = patientIs(kept.conditions, kept.age) === 'child' ? 'child' : 'adult'
  return (
    <Page
      title="Talk"
      lead="Open what the talk turns to. In any order, and as much or as little as the patient wants."
      actions={
        <>
          <Button onPress={goTo(view, next)}>{nextWords(next)}</Button>
          <Button look="second" onPress={goTo(view, 'judgement')}>
            Stop here
          </Button>
        </>
      }
    >
      <TheyRaisedIt view={view} />
      {waits ? (
        <WaitForThem view={view} />
      ) : (
        <SayThis lines={person === 'child' ? said.talkToChild : said.talk} />
      )}
      {person === 'child' && <Aside>Ask only what you need to keep the child safe. Do not interview.</Aside>}
      <div className="topics">
        {topicsFor(person)
          .filter((part) => !waits || saidAnything(part, kept))
          .map((part) => (
            <TopicSection
              key={part.topic}
              view={view}
              part={part}
              open={open === part.topic}
              onToggle={() => setOpen(open === part.topic ? undefined : part.topic)}
            />
          ))}
      </div>
      {(!waits || kept.room.others.answer) && <OthersAtRisk view={view} />}
      <KindWays />
      <NoPapers view={view} />
      {!waits && view.site.instruments.some((setting) => meantFor(setting, kept)) && (
        <Button look="quiet" onPress={goTo(view, 'instruments')}>
          Our own questions
        </Button>
      )}
      <Ticks
        legend="Later"
        items={[{ value: 'only', label: 'Does not want this raised again, unless they raise it' }]}
        ticked={kept.onlyIfPatientRaisesIt ? ['only'] : []}
        onTick={(_only, present) => tell({ type: 'only-if-raised', only: present })}
      />
    </Page>
  )
}
