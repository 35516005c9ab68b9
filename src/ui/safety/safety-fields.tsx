import { judgedOtherwise } from '../../screening/named-danger.ts'
import {
  circumstances,
  feelsUnsafe,
  ownViews,
  type OwnView,
  type SafetyQuestion,
  type SafetyReply,
} from '../../screening/safety.ts'
import { circumstanceWords, ownViewWords, replyWords, safetyPrompts } from '../../screening/safety-words.ts'
import { withThen } from '../earlier/heard-then.ts'
import { Aside } from '../parts/aside.tsx'
import { Button } from '../parts/button.tsx'
import { Choice, type Option } from '../parts/choice.tsx'
import { Ticks } from '../parts/ticks.tsx'
import { WordsField } from '../parts/words-field.tsx'
import { NOT_THEIR_STATUS } from '../screening/leave-out.ts'
import { goTo, type View } from '../view.ts'

/** Under which they stand in an earlier review. */
const OWN_VIEW_THEN: Record<OwnView, string> = {
  couldHappen: 'safety.could-happen',
  afraidOf: 'safety.afraid-of',
  keptSafe: 'safety.kept-safe',
}
const REPLY_THEN: Record<SafetyQuestion, string> = {
  goingBack: 'safety.going-back',
  pursuit: 'safety.pursuit',
  helpingCase: 'safety.helping-a-case',
}

const hints: Record<OwnView, string> = {
  couldHappen: 'In their words: to them, to someone close, or here.',
  afraidOf: 'Who that is to them, such as a boss or an uncle. No names, no places.',
  keptSafe: 'What they do already often works best.',
}

/** R-045 R-075: their words, and every field may stay empty. */
export function OwnViewFields({ view }: { view: View }) {
  const { kept, tell } = view
  return (
    <>
      {ownViews.map((about) => (
        <WordsField
          key={about}
          label={ownViewWords[about]}
          hint={withThen(view, OWN_VIEW_THEN[about], hints[about])}
          rows={2}
          value={kept.safety.ownView[about] ?? ''}
          onWrite={(words) => tell({ type: 'safety-said', said: { about, words } })}
        />
      ))}
    </>
  )
}

const replies: readonly Option<SafetyReply>[] = (['yes', 'no', 'not-sure', 'declined'] as const).map(
  (value) => ({ value, label: replyWords[value] }),
)

/** Why each is asked, for the clinician. R-061 R-095 */
const reasons: Partial<Record<SafetyQuestion, string>> = {
  pursuit: 'Whoever loses a worker loses money and control, and may come after them.',
  helpingCase: 'Someone who helps a case may be looked for all the more.',
}

export function SafetyReplies({ view, asked }: { view: View; asked: readonly SafetyQuestion[] }) {
  return (
    <>
      {asked.map((question) => (
        <Choice
          key={question}
          legend={`“${safetyPrompts[question]}”`}
          hint={withThen(view, REPLY_THEN[question], reasons[question])}
          options={replies}
          value={view.kept.safety.replies[question]}
          inline
          onChoose={(reply) => view.tell({ type: 'safety-said', said: { asked: question, reply } })}
        />
      ))}
      <DangerSaid view={view} />
    </>
  )
}

function DangerSaid({ view }: { view: View }) {
  if (!feelsUnsafe(view.kept.safety)) return null
  return (
    <>
      <Aside kind="warn">
        Take it as it was said. Nobody is sent back before there is a plan they trust.{' '}
        <Button look="quiet" onPress={goTo(view, 'danger')}>
          Get help now
        </Button>
      </Aside>
      {judgedOtherwise(view.kept) && (
        <p className="govuk-body">
          You judged it otherwise before they said this.{' '}
          <Button look="quiet" onPress={goTo(view, 'judgement')}>
            Look at your judgement again
          </Button>
        </p>
      )}
    </>
  )
}

/** What bears on their safety; whether they may live or work here is never written. */
export function Circumstances({ view: { kept, tell, site } }: { view: View }) {
  return (
    <>
      <Ticks
        legend="What they told you that bears on it"
        hint={NOT_THEIR_STATUS}
        items={circumstances.map((value) => ({ value, label: circumstanceWords[value] }))}
        ticked={kept.safety.circumstances}
        onTick={(circumstance, holds) => tell({ type: 'safety-said', said: { circumstance, holds } })}
      />
      {kept.safety.circumstances.includes('children-depend') && (
        <p className="govuk-body">If a child may be at risk, phone {site.childProtection.name} today.</p>
      )}
    </>
  )
}
